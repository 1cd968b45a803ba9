ALTER TYPE "public"."metric" ADD VALUE 'lost' BEFORE 'damaged';--> statement-breakpoint
ALTER TYPE "public"."metric" ADD VALUE 'hit' BEFORE 'damaged';