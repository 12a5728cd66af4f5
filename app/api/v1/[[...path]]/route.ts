import { answerApi as answer } from "@/lib/server/api/answer-api";

/** All of the API, whose addresses are in lib/server/api/operations.ts. */
export {
  answer as GET,
  answer as HEAD,
  answer as POST,
  answer as PUT,
  answer as PATCH,
  answer as DELETE,
  answer as OPTIONS,
};
