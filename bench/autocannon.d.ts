// The part of autocannon that bench/ uses; the package brings no types.
declare module "autocannon" {
  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly overallRate?: number;
    readonly headers?: Readonly<Record<string, string>>;
  }
  interface Result {
    readonly latency: { readonly p50: number; readonly p90: number; readonly p97_5: number };
    readonly requests: { readonly average: number };
    readonly non2xx: number;
    readonly errors: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
