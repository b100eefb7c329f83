package org.mtnormalizer.stage.encoding;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mtnormalizer.document.Span;
import org.mtnormalizer.edit.Edit;
import org.mtnormalizer.edit.EditKind;
import org.mtnormalizer.edit.Reason;

/**
 * Character references left in the text: {@code &#8217;}, {@code &amp;quot;}, and those that a
 * translator took apart, {@code & quot ;}.
 *
 * <p>References to the markup characters themselves stay where the text shows markup: a page about
 * HTML means them.
 */
final class EntityRules implements CharacterRule {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&((?:amp;){0,3})(#x[0-9A-Fa-f]{1,6}+|#[0-9]{1,7}+|[A-Za-z][A-Za-z0-9]{1,8}+);");

  /** With spaces inside; only names that are no words, since “Q & part;” is possible. */
  private static final Pattern SPLIT =
      Pattern.compile(
          "& {0,2}((?:amp {0,2}; {0,2}){0,3})(?:(# {0,2}x?[0-9A-Fa-f]{1,6}+)|"
              + "((?i:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[lr]s?aquo|[sb][bd]quo|hellip|[mn]dash|euro"
              + "|[a-z](?:grave|acute|circ|tilde|uml|ring|cedil|caron|slash)|szlig|(?:ae|oe)lig)))"
              + " {0,2};");

  /** Names so frequent, and so unlike words, that the semicolon may be missing. */
  private static final Pattern OPEN =
      Pattern.compile("&(nbsp|quot|rsquo|lsquo|rdquo|ldquo|hellip|mdash|ndash)(?![A-Za-z0-9;=])");

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

  /** More names of HTML 5, with their code points. */
  private static final String OTHERS =
      "amp=26 lt=3C gt=3E quot=22 apos=27 lsquo=2018 rsquo=2019 ldquo=201C rdquo=201D "
          + "sbquo=201A bdquo=201E lsaquo=2039 rsaquo=203A ndash=2013 mdash=2014 hellip=2026 "
          + "bull=2022 euro=20AC trade=2122 OElig=152 oelig=153 Scaron=160 scaron=161 "
          + "Yuml=178 circ=2C6 tilde=2DC zwnj=200C zwj=200D lrm=200E rlm=200F thinsp=2009 "
          + "ensp=2002 emsp=2003 prime=2032 Prime=2033 dagger=2020 Dagger=2021 permil=2030 "
          + "minus=2212 infin=221E ne=2260 le=2264 ge=2265 asymp=2248 larr=2190 uarr=2191 "
          + "rarr=2192 darr=2193 harr=2194 sum=2211 prod=220F radic=221A part=2202 int=222B "
          + "fnof=192 comma=2C period=2E colon=3A semi=3B excl=21 quest=3F lpar=28 rpar=29 "
          + "lsqb=5B rsqb=5D num=23 dollar=24 percnt=25 ast=2A plus=2B sol=2F lowbar=5F "
          + "Tab=9 NewLine=A Ccaron=10C ccaron=10D Dcaron=10E dcaron=10F Ecaron=11A "
          + "ecaron=11B Ncaron=147 ncaron=148 Rcaron=158 rcaron=159 Tcaron=164 tcaron=165 "
          + "Zcaron=17D zcaron=17E Uring=16E uring=16F Lstrok=141 lstrok=142 Aogon=104 "
          + "aogon=105 Eogon=118 eogon=119 Cacute=106 cacute=107 Nacute=143 nacute=144 "
          + "Sacute=15A sacute=15B Zacute=179 zacute=17A Zdot=17B zdot=17C Abreve=102 "
          + "abreve=103 Scedil=15E scedil=15F Tcedil=162 tcedil=163 Gbreve=11E gbreve=11F "
          + "Idot=130 inodot=131 Odblac=150 odblac=151 Udblac=170 udblac=171 Amacr=100 "
          + "amacr=101 Emacr=112 emacr=113 Imacr=12A imacr=12B Umacr=16A umacr=16B Alpha=391 "
          + "Beta=392 Gamma=393 Delta=394 Theta=398 Lambda=39B Xi=39E Pi=3A0 Sigma=3A3 "
          + "Phi=3A6 Psi=3A8 Omega=3A9 alpha=3B1 beta=3B2 gamma=3B3 delta=3B4 epsilon=3B5 "
          + "zeta=3B6 eta=3B7 theta=3B8 iota=3B9 kappa=3BA lambda=3BB mu=3BC nu=3BD xi=3BE "
          + "omicron=3BF pi=3C0 rho=3C1 sigmaf=3C2 sigma=3C3 tau=3C4 upsilon=3C5 phi=3C6 "
          + "chi=3C7 psi=3C8 omega=3C9";

  private static final Map<String, Integer> NAMES = names();

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    int c = 160;
    for (String name : LATIN_1.split(" ")) {
      names.put(name, c++);
    }
    for (String pair : OTHERS.split(" ")) {
      int at = pair.indexOf('=');
      names.put(pair.substring(0, at), Integer.parseInt(pair.substring(at + 1), 16));
    }
    return Map.copyOf(names);
  }

  @Override
  public List<Edit> edits(TextAndLanguage source) {
    String text = source.text();
    if (text.indexOf('&') < 0) {
      return List.of();
    }
    boolean showsMarkup = MARKUP.matcher(text).find();
    List<Edit> edits = new ArrayList<>();
    Matcher m = REFERENCE.matcher(text);
    while (m.find()) {
      Optional<Integer> c = character(m.group(2));
      if (c.isPresent() && !(showsMarkup && c.get() < 0x80)) {
        add(text, m, c.get(), "encoding.entity", edits);
      }
    }
    if (edits.isEmpty() && !showsMarkup) {
      find(SPLIT, text, edits);
    }
    if (edits.isEmpty() && !showsMarkup) {
      find(OPEN, text, edits);
    }
    return edits;
  }

  private static void find(Pattern pattern, String text, List<Edit> edits) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      String name = m.group(m.groupCount());
      if (name == null) {
        name = m.group(2).replace(" ", "");
      }
      character(name).ifPresent(c -> add(text, m, c, "encoding.split-entity", edits));
    }
  }

  private static void add(String text, Matcher m, int c, String rule, List<Edit> edits) {
    edits.add(
        Edit.replace(
            text,
            new Span(m.start(), m.end()),
            Character.toString(c),
            new Reason(
                rule,
                EditKind.ENTITY,
                "a character reference in plain text",
                rule.equals("encoding.entity") ? 0.95 : 0.88)));
  }

  private static Optional<Integer> character(String name) {
    if (!name.startsWith("#")) {
      return named(name);
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

  /** Translators change the case of names: {@code &Quot;}, {@code &NTILDE;}. */
  private static Optional<Integer> named(String name) {
    Integer c = NAMES.get(name);
    String lower = name.toLowerCase(Locale.ROOT);
    if (c != null || name.equals(lower)) {
      return Optional.ofNullable(c);
    }
    Optional<Integer> small = Optional.ofNullable(NAMES.get(lower));
    boolean allCapitals = name.equals(name.toUpperCase(Locale.ROOT));
    return small.filter(s -> allCapitals || !Character.isLetter(s)).map(UCharacter::toUpperCase);
  }
}
