package org.mtnormalizer.grammar;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mtnormalizer.grammar.RuleFileException.Diagnostic;
import org.mtnormalizer.grammar.RuleOutline.Any;
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Example;
import org.mtnormalizer.grammar.RuleOutline.Except;
import org.mtnormalizer.grammar.RuleOutline.Shape;
import org.mtnormalizer.grammar.RuleOutline.Start;
import org.mtnormalizer.grammar.RuleOutline.Words;
import org.mtnormalizer.grammar.Runs.Token;

/**
 * Reads the outlines of a rule file with the JDK alone.
 *
 * <p>Of a token its literal words count, or its regular expression, and the exceptions to these;
 * one with a part of speech alone may be any word; grouped tokens end a run. {@code <?trigger …?>}
 * in a rule names its words, for rules that have no literal token: with {@code |} between
 * alternatives, in {@linkplain Tokens tokens of the trigger}. Where they are what one of the
 * pattern's regular expressions means they stand for it, else they are the whole trigger.
 */
final class RuleFileReader {
  private static final double DEFAULT_CONFIDENCE = 0.8;
  private static final String SENTENCE_START = "SENT_START";

  /** Tags that a word has by its place, without being looked up. */
  private static final Set<String> ENDS = Set.of(SENTENCE_START, "SENT_END");

  private static final Pattern WORDS = Pattern.compile("[^\\\\.*+?(){}\\[\\]^$]+");

  private final String file;
  private final XMLStreamReader xml;
  private int tokensOfPattern;
  private final List<RuleOutline> outlines = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private String language = "";

  private String groupId = "";
  private String groupName = "";
  private double groupConfidence = DEFAULT_CONFIDENCE;
  private int rulesInGroup;
  private Depth groupDepth = Depth.WORDS;

  /** Of the rule that is being read. */
  private Depth depth = Depth.WORDS;

  private RuleFileReader(String file, XMLStreamReader xml) {
    this.file = file;
    this.xml = xml;
  }

  static RuleFile read(String file, byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        RuleFileReader reader = new RuleFileReader(file, xml);
        reader.readAll();
        if (!reader.diagnostics.isEmpty()) {
          throw new RuleFileException(reader.diagnostics);
        }
        return new RuleFile(file, reader.language, bytes, reader.outlines);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      throw new RuleFileException(
          List.of(
              new Diagnostic(
                  file,
                  at == null ? 0 : at.getLineNumber(),
                  at == null ? 0 : at.getColumnNumber(),
                  "not well-formed: " + e.getMessage().replaceAll("(?s).*Message: ", ""))));
    }
  }

  private void readAll() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "rules" -> language = attribute("lang").orElse("");
          case "rulegroup" -> {
            groupId = attribute("id").orElse("");
            groupName = attribute("name").orElse(groupId);
            groupConfidence = confidence(DEFAULT_CONFIDENCE);
            rulesInGroup = 0;
            groupDepth = Depth.WORDS;
          }
          case "antipattern" -> readGroupAntipattern();
          case "rule" -> readRule();
          default -> {}
        }
      } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("rulegroup")) {
        groupId = "";
        groupConfidence = DEFAULT_CONFIDENCE;
        groupDepth = Depth.WORDS;
      }
    }
    if (language.isEmpty()) {
      diagnostics.add(new Diagnostic(file, 1, 1, "the root must be <rules lang=\"…\">"));
    }
  }

  private void readRule() throws XMLStreamException {
    Location at = xml.getLocation();
    String id =
        groupId.isEmpty()
            ? attribute("id").orElse("") + "[1]"
            : groupId + "[" + ++rulesInGroup + "]";
    String name = attribute("name").orElse(groupId.isEmpty() ? id : groupName);
    double confidence = confidence(groupConfidence);
    List<Token> tokens = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    List<Token> named = new ArrayList<>();
    depth = groupDepth;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.PROCESSING_INSTRUCTION
          && xml.getPITarget().equals("trigger")) {
        for (String words : xml.getPIData().strip().split("\\s+")) {
          named.add(Token.of(new Words(Set.of(words.split("\\|")), true)));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rule")) {
        break;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        noteDepth();
        switch (xml.getLocalName()) {
          case "antipattern" -> skip("antipattern");
          case "pattern" -> tokens.addAll(readPattern());
          case "example" -> examples.add(readExample());
          default -> {}
        }
      }
    }
    List<RuleOutline.Run> triggers = Runs.of(narrowed(tokens, named));
    if (triggers.isEmpty()) {
      report(at, id + " has no token with literal words and no <?trigger word …?>");
    } else {
      outlines.add(new RuleOutline(id, name, confidence, triggers, depth, examples));
    }
  }

  /** The pattern with the words of the trigger in place of the shape that they have. */
  private static List<Token> narrowed(List<Token> pattern, List<Token> named) {
    if (named.size() != 1) {
      return named.isEmpty() ? pattern : named;
    }
    Words words = (Words) named.get(0).element().orElseThrow();
    List<Token> narrowed = new ArrayList<>(pattern);
    int at = -1;
    int most = 0;
    for (int i = 0; i < pattern.size(); i++) {
      // The longest expression tells most: others may accept any word.
      if (pattern.get(i).element().orElse(null) instanceof Shape shape
          && shape.pattern().pattern().length() > most
          && words.forms().stream().allMatch(shape::accepts)) {
        at = i;
        most = shape.pattern().pattern().length();
      }
    }
    if (at >= 0) {
      narrowed.set(at, new Token(Optional.of(words), false, pattern.get(at).open()));
      return narrowed;
    }
    return named;
  }

  /** Whatever asks for more than the letters of words. */
  private void noteDepth() {
    boolean asks =
        xml.getLocalName().equals("unify")
            || xml.getLocalName().equals("filter")
            || attribute("inflected").orElse("no").equals("yes")
            || attribute("chunk").isPresent()
            || attribute("chunk_re").isPresent()
            || attribute("postag").filter(tag -> !ENDS.contains(tag)).isPresent();
    if (asks) {
      depth = Depth.DISAMBIGUATED;
    }
  }

  private List<Token> readPattern() throws XMLStreamException {
    boolean caseSensitive = attribute("case_sensitive").orElse("no").equals("yes");
    List<Token> tokens = new ArrayList<>();
    int grouped = 0;
    tokensOfPattern = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      String tag =
          event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
              ? xml.getLocalName()
              : "";
      if (event == XMLStreamConstants.END_ELEMENT && tag.equals("pattern")) {
        break;
      }
      if (tag.equals("and") || tag.equals("or") || tag.equals("unify")) {
        grouped += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
        tokens.add(Token.GAP);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        noteDepth();
        if (tag.equals("token")) {
          Token token = readToken(caseSensitive);
          tokens.add(grouped > 0 ? Token.GAP : token);
        }
      }
    }
    return tokens;
  }

  private Token readToken(boolean inherited) throws XMLStreamException {
    Location at = xml.getLocation();
    boolean caseSensitive = caseSensitive(inherited);
    boolean regex = is("regexp");
    boolean negated = is("negate");
    boolean inflected = is("inflected");
    boolean negatedTag = is("negate_pos");
    String tag = attribute("postag").orElse("");
    boolean optional = attribute("min").orElse("1").equals("0");
    boolean open = !attribute("skip").orElse("0").equals("0") || attribute("max").isPresent();
    StringBuilder text = new StringBuilder();
    List<Element> exceptions = new ArrayList<>();
    Optional<Element> element = Optional.empty();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("token")) {
        break;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        noteDepth();
        if (xml.getLocalName().equals("match")) {
          element = Optional.of(new Echo(tokensOfPattern - referenced(), caseSensitive));
        } else if (xml.getLocalName().equals("exception")) {
          readException().ifPresent(exceptions::add);
        }
      }
    }
    tokensOfPattern++;
    String content = text.toString().strip();
    if (!content.isEmpty()) {
      element = inflected ? Optional.of(new Any()) : element(content, regex, caseSensitive, at);
      if (negated) {
        element = element.map(e -> new Except(new Any(), inflected ? List.of() : List.of(e)));
      }
    } else if (element.isEmpty() && tag.equals(SENTENCE_START) && !negatedTag) {
      element = Optional.of(new Start());
    } else if (element.isEmpty() && !negatedTag) {
      element = Optional.of(new Any());
    }
    if (!exceptions.isEmpty()) {
      element = element.map(e -> e instanceof Echo ? e : new Except(e, exceptions));
    }
    return new Token(element, optional, open);
  }

  private int referenced() {
    String no = attribute("no").orElse("0");
    try {
      return Integer.parseInt(no);
    } catch (NumberFormatException e) {
      report(xml.getLocation(), "no is the number of a token, counted from 0: " + no);
      return 0;
    }
  }

  /** Empty if the exception asks for more than the letters of this very word. */
  private Optional<Element> readException() throws XMLStreamException {
    Location at = xml.getLocation();
    boolean plain =
        attribute("postag").isEmpty()
            && attribute("scope").orElse("current").equals("current")
            && !is("inflected")
            && !is("negate");
    boolean regex = is("regexp");
    String content = xml.getElementText().strip();
    // Taken as it is written, whatever its case: fewer words are left out than may be.
    return plain && !content.isEmpty() ? element(content, regex, true, at) : Optional.empty();
  }

  private boolean caseSensitive(boolean inherited) {
    return attribute("case_sensitive").map(v -> v.equals("yes")).orElse(inherited);
  }

  private boolean is(String attribute) {
    return attribute(attribute).orElse("no").equals("yes");
  }

  private Optional<Element> element(
      String content, boolean regex, boolean caseSensitive, Location at) {
    if (!regex || WORDS.matcher(content).matches()) {
      Set<String> forms = new TreeSet<>();
      for (String form : regex ? content.split("\\|") : new String[] {content}) {
        forms.add(caseSensitive ? form : form.toLowerCase(Locale.ROOT));
      }
      return Optional.of(new Words(forms, caseSensitive));
    }
    try {
      int flags = caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return Optional.of(new Shape(Pattern.compile(content, flags)));
    } catch (PatternSyntaxException e) {
      report(at, "wrong regular expression: " + e.getDescription() + ": " + content);
      return Optional.empty();
    }
  }

  private Example readExample() throws XMLStreamException {
    Location at = xml.getLocation();
    Optional<String> correction = attribute("correction");
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        text.append('<').append(xml.getLocalName()).append('>');
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("example")) {
          break;
        }
        text.append("</").append(xml.getLocalName()).append('>');
      }
    }
    return new Example(text.toString(), correction, at.getLineNumber(), at.getColumnNumber());
  }

  private void readGroupAntipattern() throws XMLStreamException {
    depth = groupDepth;
    skip("antipattern");
    groupDepth = depth;
  }

  private void skip(String element) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        noteDepth();
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        return;
      }
    }
  }

  /** {@code prio} says how sure the rule is, in percent. */
  private double confidence(double inherited) {
    Optional<String> percent = attribute("prio");
    try {
      double value = percent.map(p -> Integer.parseInt(p) / 100.0).orElse(inherited);
      if (value > 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    report(xml.getLocation(), "prio is the confidence in percent, 1 to 100: " + percent.orElse(""));
    return inherited;
  }

  private Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  private void report(Location at, String message) {
    diagnostics.add(new Diagnostic(file, at.getLineNumber(), at.getColumnNumber(), message));
  }
}
