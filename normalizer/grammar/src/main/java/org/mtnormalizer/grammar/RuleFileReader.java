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
import org.mtnormalizer.grammar.RuleOutline.Echo;
import org.mtnormalizer.grammar.RuleOutline.Element;
import org.mtnormalizer.grammar.RuleOutline.Example;
import org.mtnormalizer.grammar.RuleOutline.Shape;
import org.mtnormalizer.grammar.RuleOutline.Words;

/**
 * Reads the outlines of a rule file with the JDK alone.
 *
 * <p>Of a token only its literal words or its regular expression count. Optional, negated,
 * inflected and grouped tokens, and those with a part of speech alone, end a run. {@code <?trigger
 * word …?>} in a rule names its trigger outright, for rules that have no literal token.
 */
final class RuleFileReader {
  private static final double DEFAULT_CONFIDENCE = 0.8;
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
          }
          case "rule" -> readRule();
          default -> {}
        }
      } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("rulegroup")) {
        groupId = "";
        groupConfidence = DEFAULT_CONFIDENCE;
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
    List<Optional<Element>> elements = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    List<String> named = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.PROCESSING_INSTRUCTION
          && xml.getPITarget().equals("trigger")) {
        named.addAll(List.of(xml.getPIData().strip().split("\\s+")));
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rule")) {
        break;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "antipattern" -> skip("antipattern");
          case "pattern" -> elements.addAll(readPattern());
          case "example" -> examples.add(readExample());
          default -> {}
        }
      }
    }
    if (!named.isEmpty()) {
      elements.clear();
      elements.add(Optional.of(new Words(Set.copyOf(named), true)));
    }
    Optional<RuleOutline.Run> trigger = Runs.best(elements);
    if (trigger.isEmpty()) {
      report(at, id + " has no token with literal words and no <?trigger word …?>");
    } else {
      outlines.add(new RuleOutline(id, name, confidence, trigger.get(), examples));
    }
  }

  /** Empty elements part runs. */
  private List<Optional<Element>> readPattern() throws XMLStreamException {
    boolean caseSensitive = attribute("case_sensitive").orElse("no").equals("yes");
    List<Optional<Element>> elements = new ArrayList<>();
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
        elements.add(Optional.empty());
      } else if (event == XMLStreamConstants.START_ELEMENT && tag.equals("token")) {
        readToken(caseSensitive, grouped > 0, elements);
      }
    }
    return elements;
  }

  private void readToken(boolean inherited, boolean grouped, List<Optional<Element>> elements)
      throws XMLStreamException {
    Location at = xml.getLocation();
    boolean caseSensitive = attribute("case_sensitive").map(v -> v.equals("yes")).orElse(inherited);
    boolean regex = attribute("regexp").orElse("no").equals("yes");
    boolean skips = !attribute("skip").orElse("0").equals("0");
    boolean repeats = attribute("max").isPresent();
    boolean loose =
        grouped
            || attribute("min").orElse("1").equals("0")
            || attribute("negate").orElse("no").equals("yes")
            || attribute("inflected").orElse("no").equals("yes");
    StringBuilder text = new StringBuilder();
    Optional<Element> reference = Optional.empty();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (xml.getLocalName().equals("match")) {
            int no = Integer.parseInt(attribute("no").orElse("0"));
            reference = Optional.of(new Echo(tokensOfPattern - no));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS -> {
          if (depth == 1) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    String content = text.toString().strip();
    Optional<Element> element = reference;
    if (!content.isEmpty()) {
      element = element(content, regex, caseSensitive, at);
    }
    tokensOfPattern++;
    elements.add(loose ? Optional.empty() : element);
    if (skips || repeats) {
      elements.add(Optional.empty());
    }
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
    return new Example(text.toString(), correction);
  }

  private void skip(String element) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
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
