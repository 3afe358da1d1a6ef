package org.errorcatalog.deploy.quickstart;

import java.util.List;
import java.util.Map;

/** A program to start: the name of its part and log, its command line, its own environment. */
record Command(String part, List<String> line, Map<String, String> environment) {}
