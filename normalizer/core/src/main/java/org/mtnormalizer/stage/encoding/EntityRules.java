package org.mtnormalizer.stage.encoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Proposal;
import org.mtnormalizer.edit.Reason;

/**
 * Character references left in the text: {@code &#8217;}, {@code &amp;quot;}, and those that a
 * translator took apart, {@code & quot ;}.
 *
 * <p>References to the markup characters themselves stay where the text shows markup: a page about
 * HTML means them.
 */
final class EntityRules {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&((?:amp;){0,3})(#x[0-9A-Fa-f]{1,6}+|#[0-9]{1,7}+|[A-Za-z][A-Za-z0-9]{1,8}+);");
  private static final Pattern SPLIT =
      Pattern.compile(
          "& {0,2}(?:(# {0,2}[0-9]{1,7}+)|(quot|amp|nbsp|apos|rsquo|lsquo|rdquo|ldquo|hellip|mdash|ndash)) {1,2};");
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,200}+>|&[lg]t;[a-z/]");

  /** The names of HTML 4's Latin-1 set from 160 on, in order. */
  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final Map<String, Integer> NAMES = names();

  private EntityRules() {}

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    int c = 160;
    for (String name : LATIN_1.split(" ")) {
      names.put(name, c++);
    }
    Object[] others = {
      "amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "lsquo", '\u2018', "rsquo",
      '\u2019', "ldquo", '\u201C', "rdquo", '\u201D', "sbquo", '\u201A', "bdquo", '\u201E',
      "lsaquo", '\u2039', "rsaquo", '\u203A', "ndash", '\u2013', "mdash", '\u2014', "hellip",
      '\u2026', "bull", '\u2022', "euro", '\u20AC', "trade", '\u2122', "OElig", '\u0152', "oelig",
      '\u0153', "Scaron", '\u0160', "scaron", '\u0161', "zwnj", '\u200C', "zwj", '\u200D', "thinsp",
      '\u2009', "ensp", '\u2002'
    };
    for (int i = 0; i < others.length; i += 2) {
      names.put((String) others[i], (int) (Character) others[i + 1]);
    }
    return Map.copyOf(names);
  }

  static void propose(String text, List<Proposal> out) {
    if (text.indexOf('&') < 0) {
      return;
    }
    boolean showsMarkup = MARKUP.matcher(text).find();
    Matcher m = REFERENCE.matcher(text);
    while (m.find()) {
      Optional<Integer> c = character(m.group(2));
      boolean isAmpersandRun = m.group(2).equals("amp");
      if (c.isPresent() && !(showsMarkup && c.get() < 0x80) || isAmpersandRun && !showsMarkup) {
        add(text, m, c.orElse((int) '&'), "encoding.entity", out);
      }
    }
    Matcher split = SPLIT.matcher(text);
    while (!showsMarkup && split.find()) {
      String name = split.group(1) != null ? split.group(1).replace(" ", "") : split.group(2);
      if (split.group().length() > name.length() + 2) {
        character(name).ifPresent(c -> add(text, split, c, "encoding.split-entity", out));
      }
    }
  }

  private static void add(String text, Matcher m, int c, String rule, List<Proposal> out) {
    out.add(
        Proposal.of(
            Edit.replace(
                text,
                new Span(m.start(), m.end()),
                Character.toString(c),
                new Reason(
                    rule,
                    EditKind.ENTITY,
                    "a character reference in plain text",
                    rule.equals("encoding.entity") ? 0.95 : 0.88))));
  }

  private static Optional<Integer> character(String name) {
    if (!name.startsWith("#")) {
      return Optional.ofNullable(NAMES.get(name));
    }
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    if (c >= 0x80 && c < 0xA0) {
      return Optional.of((int) InvisibleRules.windows1252((char) c));
    }
    return Character.isDefined(c)
            && c >= 0x20
            && c <= Character.MAX_CODE_POINT
            && !(c >= 0xD800 && c < 0xE000)
        ? Optional.of(c)
        : Optional.empty();
  }
}
