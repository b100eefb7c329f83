package org.mtnormalizer.pipeline;

import java.util.Set;

/**
 * How a document is to be cleaned. Immutable; start from {@link #DEFAULT}.
 *
 * @param skippedStages names of fixers that are left out; annotators always run, since others build
 *     on what they say
 * @param sources the languages from which the text was translated, as language codes; empty if not
 *     known: then each text is asked for its own
 */
public record Options(
    Profile profile,
    NamePolicy names,
    QuotePolicy quotes,
    Set<String> skippedStages,
    Set<String> sources) {
  public static final Options DEFAULT =
      new Options(Profile.STANDARD, NamePolicy.CANONICAL, QuotePolicy.KEEP, Set.of(), Set.of());

  /** What happens to names of the dictionary. */
  public enum NamePolicy {
    /** Every mention takes the dictionary's form in the language of the text. */
    CANONICAL,
    /** Only damaged forms change; accepted variants stay. */
    REPAIR,
    /** Names stay as they are. */
    OFF
  }

  /** Which quotation marks the clean text has. */
  public enum QuotePolicy {
    /** Those of the document. */
    KEEP,
    /** The straight ones of typewriters. */
    STRAIGHT,
    /** Those of the text's language, where marks pair. */
    LOCALE
  }

  public Options {
    skippedStages = Set.copyOf(skippedStages);
    sources = Set.copyOf(sources);
  }

  public Options withProfile(Profile profile) {
    return new Options(profile, names, quotes, skippedStages, sources);
  }

  public Options withNames(NamePolicy names) {
    return new Options(profile, names, quotes, skippedStages, sources);
  }

  public Options withQuotes(QuotePolicy quotes) {
    return new Options(profile, names, quotes, skippedStages, sources);
  }

  public Options withSkippedStages(Set<String> skipped) {
    return new Options(profile, names, quotes, skipped, sources);
  }

  public Options withSources(Set<String> sources) {
    return new Options(profile, names, quotes, skippedStages, sources);
  }
}
