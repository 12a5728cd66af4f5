-- Of documents, versions and notes the words before an edit are kept; of replies they are not, so that under a hold none is edited.
CREATE TRIGGER "held_reply_keeps_its_words" BEFORE UPDATE OF "body", "bodyText" ON "Reply"
  FOR EACH ROW WHEN (OLD."body" IS DISTINCT FROM NEW."body" OR OLD."bodyText" IS DISTINCT FROM NEW."bodyText")
  EXECUTE FUNCTION "refuse_while_held"();
