-- Who wrote an annotation or reply that came from elsewhere; its author here is who imported it.
ALTER TABLE "Annotation" ADD COLUMN "sourceCreator" TEXT;
ALTER TABLE "Reply" ADD COLUMN "sourceCreator" TEXT;
