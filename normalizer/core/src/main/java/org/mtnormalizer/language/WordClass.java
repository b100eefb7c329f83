package org.mtnormalizer.language;

import java.util.Set;

/**
 * A closed class of words of one language, as a row of the reviewed data.
 *
 * @param language the primary subtag
 * @param words as they are written: pronouns and German nouns with a capital, else in lower case
 */
public record WordClass(String language, Kind kind, Set<String> words) {
  public WordClass {
    words = Set.copyOf(words);
  }

  /** What the words of a class have in common. The names in lower case are those of the data. */
  public enum Kind {
    /** Function words that may be glued behind a name. */
    RIGHTS,
    /** The ones among {@link #RIGHTS} that no name ends with. */
    TAILS,
    /** Function words that may be glued before a name. */
    LEFTS,
    /** The ones among {@link #LEFTS} that names are also written with: {@code deMontfort}. */
    PARTICLES,
    /** What ends names of places and families, and words made of them: {@code Wordsworth}. */
    SURNAMES,
    /** Function words that also end names: {@code Ferdinand}, {@code Enrique}. */
    DOUBTFUL,
    /** What follows a function word: {@code the} of {@code ofthe}. */
    DETERMINERS,
    /** What may follow {@code in}, {@code on} … where these are words and no case endings. */
    COMPLEMENTS,
    /** Nouns that stand in apposition to a person. */
    ROLES,
    /** What follows a noun of {@link #ROLES}: {@code of}. */
    GENITIVES,
    /** Words before the subject of a clause. */
    OPENERS,
    /** Words that join clauses of the same rank. */
    CONJUNCTIONS,
    /** Subject pronouns, capitalized. */
    PRONOUNS,
    /** Pronouns that are the object of the verb before them, and stand before nothing. */
    OBJECTS,
    /** Pronouns that stand between a subject and its verb. */
    PREVERBAL,
    /** Verbs that no sentence begins with but a question, and no name is. */
    AUXILIARIES,
    /** What Indonesian puts before the name of somebody to be respected. */
    HONORIFICS,
    /** Words before a noun that tell whose it is. */
    POSSESSIVES,
    /** Words that begin a clause about the name before them, behind a comma. */
    RELATIVES,
    /** What follows a subject in any case. */
    VERBS,
    /** Words before a verb that make it negative. */
    NEGATIONS,
    /** Adverbs that stand between a subject and its verb. */
    ADVERBS,
    /** Verbs of saying, in the forms that follow a quotation. */
    REPORTING,
    /** Words that no sentence ends with. */
    UNFINISHED,
    /** Function words that need a capital only where a sentence starts. */
    STARTERS,
    /** Articles, with which titles of works start. */
    ARTICLES,
    /** Nouns that a title of a work stands behind. */
    WORKS,
    /** What a number and a colon follow that are no score: parts of books, contests, the clock. */
    LABELS,
    /** Words by which a text tells how a game ended. */
    RESULTS,
    /** What follows a score in the same sentence. */
    OPPONENTS,
    /** Words before an ordinal number or a day of the month. */
    NUMBERED,
    /** Words that begin a question. */
    ASKING,
    /** The ones among {@link #ASKING} that begin an exclamation, too. */
    EXCLAIMING,
    /** Words that end a sentence, and no abbreviation is. */
    FINAL,
    /** What an apostrophe joins to the word before it. */
    CLITICS,
    /** What an apostrophe joins to the word behind it. */
    ELIDED,
    /** Words that an apostrophe cuts short, and behind which a space stands. */
    TRUNCATED,
    /** What is counted or measured: words behind a number. */
    UNITS,
    /** What there are whole ones of only, behind a number: people, votes, years of age. */
    COUNTED,
    /** Words beside the hour of the clock. */
    HOURS,
    /** Sections of newspapers, capitalized. */
    SECTIONS,
    /** The ones among {@link #SECTIONS} that stand before nouns or names, too. */
    TITLES,
    /**
     * Words with which newspapers name themselves: a name of these alone is one of the language.
     */
    PAPERS,
    /** Words before whom a text quotes, with a preposition between or without. */
    QUOTING,
    /** Words by which a text speaks of letters and of how something is written. */
    SPELLINGS,
    /** Things on which something is written that a text may quote, slips and all. */
    INSCRIPTIONS,
    /** Sounds of a speaker who looks for a word. */
    HESITATIONS,
    /** What may follow a hyphen that waits for another word: {@code pre- and post-war}. */
    SUSPENDING,
    /** Prefixes that a hyphen sets apart, and no words. */
    PREFIXES,
    /** What a hyphen joins to any word before it. */
    SECONDS,
    /** What a hyphen joins to a number; outside English what such words begin with. */
    NUMERALS,
    /** Family names that stand before two syllables with a hyphen. */
    FAMILIES,
    /** What stands before a noun of {@link #ROLES} and makes another word of it. */
    RANKS,
    /** What begins a name that has a second capital. */
    FILIAL,
    /** Words before {@code n’t}, as it leaves them. */
    NEGATED,
    /** What stands behind an apostrophe and an s of its own: {@code ’s avonds}. */
    SHORTENED,
    /** Abbreviations that look like words. */
    ABBREVIATIONS,
    /** Adverbs that make one preposition with the next. */
    JOINING,
    /** Prepositions that are no adverbs, too. */
    PREPOSITIONS,
    /** Words that may stand twice in a row. */
    TWICE,
    /** Where words of any kind are doubled: function words that never are. */
    ONCE;

    /** The class whose words these are some of; itself if there is none. */
    public Kind whole() {
      return switch (this) {
        case TAILS -> RIGHTS;
        case PARTICLES -> LEFTS;
        case EXCLAIMING -> ASKING;
        case TITLES -> SECTIONS;
        default -> this;
      };
    }
  }
}
