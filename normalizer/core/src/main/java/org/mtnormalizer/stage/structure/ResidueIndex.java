package org.mtnormalizer.stage.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.stage.structure.ResiduePattern.Where;

/**
 * Residue patterns by what they begin or end with, so that a line meets only the few that could
 * fit. Immutable.
 */
final class ResidueIndex {
  /** Where in its text a line stands. */
  enum Place {
    INSIDE(EnumSet.of(Where.LINE, Where.LEAD)),
    /** Nothing but residue before it. */
    HEAD(EnumSet.of(Where.LINE, Where.LEAD, Where.EDGE)),
    /** Nothing but residue behind it. Every row may stand here that may stand anywhere. */
    TAIL(EnumSet.of(Where.LINE, Where.LEAD, Where.EDGE, Where.TAIL));

    private final Set<Where> where;

    Place(Set<Where> where) {
      this.where = where;
    }
  }

  private static final String ANY = "any";
  private static final Set<Where> OF_ANY_LANGUAGE = EnumSet.of(Where.LINE, Where.LEAD);

  /** Kinds that say where the article comes from. */
  private static final Set<String> ABOUT_THE_ARTICLE =
      Set.of("feed", "date", "credit", "byline", "source", "caption");

  private static final String SENTENCE_ENDS = ".!\u3002\uFF01\u0964\u06D4";

  private static final int MAX_CHAIN = 200;
  private static final int MAX_PIECES = 12;

  /** What may stand between two pieces of residue on one line. */
  private static final String SEPARATORS = " |/,;-\u2013\u2014\u2022\u00B7\u00BB>:.\u2026";

  private final DateWords dates = new DateWords();

  /** For each language what its texts are asked for: its own rows, those of any, the others'. */
  private final Map<String, Lazy<AffixTable>> byLanguage = new HashMap<>();

  private final Lazy<AffixTable> otherwise;
  private final List<ResidueExpression> inline = new ArrayList<>();

  ResidueIndex(List<ResiduePattern> patterns) {
    List<ResidueExpression> expressions = new ArrayList<>();
    Set<String> languages = new TreeSet<>();
    for (ResiduePattern pattern : patterns) {
      if (pattern.where() == Where.INLINE) {
        inline.add(new ResidueExpression(pattern, AffixTable.LENGTH));
      } else if (pattern.where() != Where.WORDS) {
        expressions.add(new ResidueExpression(pattern, AffixTable.LENGTH));
        languages.add(pattern.language());
      }
    }
    languages.forEach(l -> byLanguage.put(l, new Lazy<>(() -> table(expressions, l))));
    otherwise = new Lazy<>(() -> table(expressions, ANY));
  }

  private static AffixTable table(List<ResidueExpression> expressions, String language) {
    AffixTable table = new AffixTable();
    expressions.stream().filter(e -> e.source().language().equals(language)).forEach(table::add);
    for (ResidueExpression e : expressions) {
      String other = e.source().language();
      if (!other.equals(language)
          && (other.equals(ANY) || OF_ANY_LANGUAGE.contains(e.source().where()))) {
        table.add(e);
      }
    }
    return table;
  }

  List<ResidueExpression> inline() {
    return inline;
  }

  /** Whether a line is a date and nothing else: no weekday, no label, no sign before it. */
  boolean isBareDate(String plain) {
    return dates.isBare(plain);
  }

  /** Whether a line tells a time of day. */
  boolean hasClock(String plain) {
    return dates.hasClock(plain);
  }

  /** Whether a line is a time of day and nothing else. */
  boolean isClock(String plain) {
    return dates.isClock(plain);
  }

  /** Whether a line that holds a date says before it what date that is. */
  boolean hasLabel(String plain) {
    return dates.hasLabel(plain);
  }

  /** The pattern that a plain line fits in a text of this language, if any. */
  Optional<ResiduePattern> find(String plain, String language, Place place) {
    for (String reading : ResidueLine.readings(plain)) {
      Optional<ResiduePattern> found = findReading(reading, language, place);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<ResiduePattern> findReading(String reading, String language, Place place) {
    AffixTable table = table(language);
    return matching(table.byPrefix(reading, 0), reading, language, place)
        .or(() -> matching(table.bySuffix(reading), reading, language, place));
  }

  /** Whether a plain line may begin with residue. */
  boolean mayBegin(String plain, String language) {
    for (ResidueExpression e : table(language).byPrefix(plain, 0)) {
      if (e.startsAt(plain, 0)) {
        return true;
      }
    }
    return false;
  }

  /** The same as {@link #find}, also for a line of several pieces of residue in a row. */
  Optional<ResiduePattern> findOneOrSeveral(String plain, String language, Place place) {
    return find(plain, language, place).or(() -> chain(plain, language, place));
  }

  /**
   * The same as {@link #find}, only by what the line begins with and without its other readings:
   * for many tries.
   */
  Optional<ResiduePattern> findByBegin(String plain, String language, Place place) {
    return matching(table(language).byPrefix(plain, 0), plain, language, place);
  }

  private Optional<ResiduePattern> matching(
      List<ResidueExpression> candidates, String line, String language, Place place) {
    long characters = candidates.isEmpty() ? 0 : CharacterMask.of(line);
    for (ResidueExpression e : candidates) {
      if (place.where.contains(e.source().where())
          && e.couldMatch(line, characters)
          && e.matches(line, dates)
          && isAtHome(e, line, language)
          && !isAnswer(e, line)
          && !isLastSentence(e, line)
          && !isParagraph(e, line)) {
        return Optional.of(e.source());
      }
    }
    return Optional.empty();
  }

  /** A line of one word is residue in its own language only. */
  private static boolean isAtHome(ResidueExpression e, String line, String language) {
    String own = e.source().language();
    return own.equals(language) || own.equals(ANY) || ResidueLine.words(line) >= 2;
  }

  /** One or two words with a full stop are somebody's last word, not a button. */
  private static boolean isAnswer(ResidueExpression e, String line) {
    ResiduePattern row = e.source();
    return (row.where() == Where.EDGE || row.where() == Where.TAIL)
        && !ABOUT_THE_ARTICLE.contains(row.kind())
        && line.endsWith(".")
        && !line.endsWith("..")
        && ResidueLine.words(line) <= 2;
  }

  /** {@code Recommended: two tablets a day.}: a link at the text's end has a headline's form. */
  private static boolean isLastSentence(ResidueExpression e, String line) {
    ResiduePattern row = e.source();
    return row.where() == Where.TAIL
        && row.kind().equals("related")
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private AffixTable table(String language) {
    return byLanguage.getOrDefault(language, otherwise).get();
  }

  /**
   * Where the residue ends with which a line begins, followed by what is none: {@code Skip to
   * content Five jumpers …}; nothing if it begins with none, or with residue of another kind.
   *
   * @param plain a plain line
   */
  Optional<Piece> begin(String plain, String language, Set<String> kinds) {
    List<ResidueExpression> candidates = table(language).byPrefix(plain, 0);
    if (candidates.stream().noneMatch(e -> kinds.contains(e.source().kind()))) {
      return Optional.empty(); // for most lines
    }
    for (ResidueExpression e : candidates) {
      int end = e.source().where() == Where.LINE ? e.endAt(plain, 0) : -1;
      if (end > 0 && end < plain.length() && parts(plain, end)) {
        return Optional.of(new Piece(e.source(), end))
            .filter(piece -> kinds.contains(piece.pattern().kind()));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the residue ends that begins at a place of a line, if a word with a capital is glued to
   * it: {@code Share on FacebookThe captains …}.
   */
  Optional<Piece> gluedBegin(String plain, int from, String language) {
    for (ResidueExpression e : table(language).byPrefix(plain, from)) {
      boolean fixed = e.source().where() == Where.LINE || e.source().where() == Where.EDGE;
      int end = fixed ? e.endAt(plain, from) : -1;
      if (end > from + 1
          && end < plain.length()
          && Character.isLetter(plain.charAt(end - 1))
          && Character.isUpperCase(plain.charAt(end))
          && isAtHome(e, plain.substring(from, end), language)) {
        return Optional.of(new Piece(e.source(), end));
      }
    }
    return Optional.empty();
  }

  /**
   * What a line of several pieces of residue in a row begins with: {@code Share on Twitter Share on
   * LINE}.
   */
  Optional<ResiduePattern> chain(String plain, String language, Place place) {
    if (plain.length() > MAX_CHAIN) {
      return Optional.empty();
    }
    return chain(plain, 0, language, place, 0);
  }

  private Optional<ResiduePattern> chain(
      String plain, int from, String language, Place place, int pieces) {
    String rest = from == 0 ? plain : plain.substring(from);
    for (ResidueExpression e : table(language).byPrefix(rest, 0)) {
      Where where = e.source().where();
      boolean fits = where == Where.LINE || where == Where.EDGE && place != Place.INSIDE;
      int end = fits ? e.endAt(rest, 0) : -1;
      if (end <= 0
          || end < rest.length() && !parts(rest, end)
          || !isAtHome(e, rest.substring(0, end), language)
          || from == 0 && end >= rest.length() && isAnswer(e, rest)) {
        continue;
      }
      int next = from + end;
      while (next < plain.length() && SEPARATORS.indexOf(plain.charAt(next)) >= 0) {
        next++;
      }
      if (next >= plain.length()
          || pieces < MAX_PIECES && chain(plain, next, language, place, pieces + 1).isPresent()) {
        return Optional.of(e.source());
      }
    }
    return Optional.empty();
  }

  /** Whether a piece may end here. */
  private static boolean parts(String line, int end) {
    return !Character.isLetterOrDigit(line.charAt(end - 1))
        || !Character.isLetterOrDigit(line.charAt(end));
  }

  /** Residue and where in its line it ends. */
  record Piece(ResiduePattern pattern, int end) {}

  /** A lead whose rest is several sentences is no link to another article. */
  private static boolean isParagraph(ResidueExpression e, String line) {
    if (e.source().where() != Where.LEAD) {
      return false;
    }
    int ends = 0;
    for (int i = 1; i + 2 < line.length(); i++) {
      char c = line.charAt(i);
      if ((c == '.' || c == '!' || c == '?')
          && Character.isLowerCase(line.charAt(i - 1))
          && line.charAt(i + 1) == ' '
          && Character.isUpperCase(line.charAt(i + 2))) {
        ends++;
      }
    }
    return ends >= 2;
  }
}
