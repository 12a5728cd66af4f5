import { cruiseProject } from "./cruise";

const { modules, violations } = await cruiseProject();
for (const { rule, from, to } of violations) process.stdout.write(`${rule.name}: ${from} → ${to}\n`);
process.stdout.write(`${modules} modules, ${violations.length} violations of the architecture\n`);
process.exitCode = violations.length > 0 ? 1 : 0;
