package org.errorcatalog.core.release;

/** A release as the next one follows it. */
record NumberedRelease(int number, String digest, ChangeCounts counts) {}
