package org.mtnormalizer.stage.typography;

import org.mtnormalizer.document.Span;

/** Which glyph a mark of one paragraph takes, once it is known whether it opens or closes. */
final class QuoteGlyphs {
  private final String text;
  private final String language;
  private final boolean straightStyle;
  private final boolean closesGuillemets;
  private final boolean spacedCurly;
  private final boolean guillemets;

  /** Whether a curly mark has a straight one for its half. */
  private boolean mixed;

  QuoteGlyphs(MarkText marks, Span line, QuoteStyle style) {
    this.text = marks.text();
    this.language = marks.language();
    this.straightStyle = style.isStraight();
    this.closesGuillemets = style.closesGuillemets();
    String paragraph = line.of(text);
    this.spacedCurly = paragraph.contains("\u201C ") && paragraph.contains(" \u201D");
    this.guillemets = paragraph.indexOf(Quotation.LEFT_GUILLEMET) >= 0;
  }

  /** Tells that one half of a pair is curly and the other straight. */
  void mix() {
    mixed = true;
  }

  /** The glyph of an opening mark whose half is drawn as {@code half}. */
  String opening(int i, char half) {
    boolean straight = text.charAt(i) == Quotation.STRAIGHT;
    if (straight && half == Quotation.RIGHT_GUILLEMET && Quotation.hasGuillemets(language)) {
      return "\u00AB";
    }
    return mixed && !straightStyle && Quotation.isCurly(half) ? "\u201C" : opening(i);
  }

  String opening(int i) {
    char drawn = text.charAt(i);
    if (wasGuillemet(i)) {
      return "\u00AB";
    }
    if (drawn == Quotation.STRAIGHT
        || straightens(drawn)
        || Quotation.isGuillemet(drawn) && !Quotation.hasGuillemets(language) && straightStyle) {
      return "\"";
    }
    if (Quotation.isGuillemet(drawn) && Quotation.hasGuillemets(language)) {
      return "\u00AB";
    }
    return "\u201C";
  }

  /** French sets curly marks close; spaces inside of them are those of guillemets. */
  private boolean wasGuillemet(int i) {
    char c = text.charAt(i);
    return spacedCurly
        && !guillemets
        && language.equals("fr")
        && (c == Quotation.LEFT && QuotePairing.isSpace(text.charAt(i + 1))
            || c == Quotation.RIGHT && QuotePairing.isSpace(text.charAt(i - 1)));
  }

  /** Whether a curly mark becomes straight, as its half and the others of the document are. */
  private boolean straightens(char drawn) {
    return mixed && straightStyle && Quotation.isCurly(drawn);
  }

  String closing(int i, char partner) {
    if (wasGuillemet(i)
        || partner == Quotation.LEFT_GUILLEMET && Quotation.hasGuillemets(language)) {
      return "\u00BB";
    }
    return switch (opening(i).charAt(0)) {
      case Quotation.STRAIGHT ->
          Quotation.isCurly(partner) && !straightens(partner) ? "\u201D" : "\"";
      default ->
          Quotation.isGuillemet(partner) && Quotation.hasGuillemets(language)
              ? "\u00BB"
              : straightStyle && Quotation.isGuillemet(partner) ? "\"" : "\u201D";
    };
  }

  /** Guillemets are set with or without a space; so are, in French, others. */
  boolean keepsInnerSpace(String glyph) {
    return Quotation.isGuillemet(glyph.charAt(0)) && !closesGuillemets
        || language.equals("fr") && (glyph.equals("\"") || spacedCurly);
  }

  String rule(int i, String glyph, String rule) {
    if (straightens(text.charAt(i))) {
      return "quote.mixed-pair";
    }
    boolean wasGuillemet = Quotation.isGuillemet(text.charAt(i));
    boolean isGuillemet = Quotation.isGuillemet(glyph.charAt(0));
    if (wasGuillemet && !isGuillemet && !Quotation.hasGuillemets(language)) {
      return "quote.foreign";
    }
    return wasGuillemet != isGuillemet ? "quote.mixed-pair" : rule;
  }
}
