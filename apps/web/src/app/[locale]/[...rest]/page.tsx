import { notFound } from "next/navigation";

/** Any address without a page of its own, so that it gets the site's 404 in the reader's language. */
export default function MissingPage() {
  notFound();
}
