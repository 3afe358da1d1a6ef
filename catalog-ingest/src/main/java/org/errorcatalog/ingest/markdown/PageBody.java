package org.errorcatalog.ingest.markdown;

/**
 * A page's text below its front matter, with what it includes.
 *
 * @param lineNumbers of each of the text's lines, in the page, from 1
 */
record PageBody(String text, int[] lineNumbers) {}
