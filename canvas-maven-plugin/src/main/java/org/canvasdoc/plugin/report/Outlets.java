package org.canvasdoc.plugin.report;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where reports go.
 *
 * @param folder takes those that are files
 * @param log takes those that are lines for the machine that reads the log
 * @param step the file that the summary of a step is appended to; null where there is none
 */
public record Outlets(Path folder, PrintStream log, @Nullable String step) {}
