package org.mtnormalizer.intake;

import java.time.Duration;

/**
 * The limits of reading, and how much of a page is wanted. A file beyond a limit fails by name; the
 * rest goes on.
 *
 * @param maxBytes the largest file that is read; also for each file inside an archive
 * @param timeout how long a parser of a binary format may take for one file
 * @param maxDepth how deep archives may lie in archives
 * @param content which part of an HTML page is its text
 */
public record IntakeOptions(long maxBytes, Duration timeout, int maxDepth, Content content) {

  /** Which part of an HTML page is its text. */
  public enum Content {
    /** The article: without menus, page headers, footers and sidebars. */
    MAIN,
    /** Everything a reader sees. */
    ALL
  }

  public static final IntakeOptions DEFAULT =
      new IntakeOptions(200L << 20, Duration.ofSeconds(60), 3, Content.MAIN);

  public IntakeOptions {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("maxBytes must be 1 to 2^31 - 17: " + maxBytes);
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout must be positive: " + timeout);
    }
    if (maxDepth < 0) {
      throw new IllegalArgumentException("maxDepth must not be negative: " + maxDepth);
    }
  }

  public IntakeOptions withMaxBytes(long bytes) {
    return new IntakeOptions(bytes, timeout, maxDepth, content);
  }

  public IntakeOptions withTimeout(Duration time) {
    return new IntakeOptions(maxBytes, time, maxDepth, content);
  }

  public IntakeOptions withContent(Content wanted) {
    return new IntakeOptions(maxBytes, timeout, maxDepth, wanted);
  }
}
