package org.mtnormalizer.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.mtnormalizer.intake.PageText.Amount;
import org.mtnormalizer.intake.PageText.Range;

/** Tells pages that are no article, in words for the user. */
final class PageVerdict {
  /** Letters of running text below which a page may be something else. */
  private static final int LITTLE = 300;

  /** Letters below which it is nothing that one reads. */
  private static final int HARDLY_ANY = 80;

  private static final int PICTURES = 6;

  private static final Map<String, String> KINDS =
      Map.of(
          "missing", "it says that the page is missing",
          "login", "it asks for a login",
          "search", "it is a list of search results");

  private final List<PageRows.Row> titles = PageRows.of("page-titles.tsv");

  /**
   * @param kept the passages that were taken for the article
   * @param furniture those that surely are none
   */
  Optional<String> of(
      Document page, PageText text, BitSet kept, BitSet furniture, PageClaims claims) {
    int prose = kept.stream().map(i -> text.passages().get(i).prose()).sum();
    if (prose >= LITTLE) {
      return Optional.empty();
    }
    Optional<String> said =
        claims.titles().stream().findFirst().flatMap(this::kind).or(() -> heading(page));
    if (said.isPresent()) {
      return said;
    }
    if (page.selectFirst("input[type=password]") != null && !claims.isArticle()) {
      return Optional.of(KINDS.get("login"));
    }
    Amount all = new Amounts(text.passages(), new BitSet()).of(text.range(page.body()));
    Amount inFurniture = inFurniture(text, furniture);
    if (claims.isArticle()) {
      return prose >= HARDLY_ANY ? Optional.empty() : Optional.of("it has hardly any running text");
    }
    if (all.linkShare() > 0.5 && all.linked() > 2 * prose && all.text() > 2 * HARDLY_ANY
        || inFurniture.prose() > 4 * Math.max(prose, HARDLY_ANY)) {
      return Optional.of("it is a list of links to other pages");
    }
    if (page.select("figure img, img[width], img[alt]").size() >= PICTURES && prose < LITTLE / 2) {
      return Optional.of("it is a row of pictures");
    }
    return prose >= HARDLY_ANY ? Optional.empty() : Optional.of("it has hardly any running text");
  }

  private static Amount inFurniture(PageText text, BitSet furniture) {
    BitSet rest = new BitSet();
    rest.set(0, text.passages().size());
    rest.andNot(furniture);
    return new Amounts(text.passages(), rest).of(new Range(0, text.passages().size()));
  }

  private Optional<String> heading(Document page) {
    return Optional.ofNullable(page.selectFirst("h1")).flatMap(h -> kind(h.text()));
  }

  private Optional<String> kind(String title) {
    String words =
        ' ' + title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ") + ' ';
    for (PageRows.Row row : titles) {
      boolean spaced =
          Pattern.compile("\\p{IsLatin}|\\p{IsCyrillic}|\\p{IsGreek}|\\p{Nd}")
              .matcher(row.words())
              .find();
      if (words.contains(spaced ? ' ' + row.words() + ' ' : row.words())) {
        return Optional.ofNullable(KINDS.get(row.kind()));
      }
    }
    return Optional.empty();
  }
}
