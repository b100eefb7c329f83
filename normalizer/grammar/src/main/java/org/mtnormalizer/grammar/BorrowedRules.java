package org.mtnormalizer.grammar;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.mtnormalizer.grammar.RuleFileException.Diagnostic;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Part of the build: copies the rules of LanguageTool that {@value #LIST} allows out of
 * LanguageTool's own files into one rule file a language. To run them out of there would mean to
 * read several megabytes of rules at each start.
 */
final class BorrowedRules {
  static final String LIST = "LANGUAGETOOL.tsv";

  /** The file of each language that they are copied to. */
  static final String FILE = "languagetool.xml";

  private static final String ORIGIN =
      " An excerpt of the rules of LanguageTool (https://languagetool.org), made by the build."
          + " License: GNU Lesser General Public License, version 2.1 or later. ";

  /** LanguageTool's lists of words are larger than the JDK allows by default. */
  private static final List<String> LIMITS =
      List.of("entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit");

  private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

  private BorrowedRules() {}

  /**
   * A row of the list.
   *
   * @param id of the rule, or of its group if it has none
   * @param number of the rule in its group, from 1
   * @param percent how sure it is
   */
  private record Row(String language, String id, int number, int percent) {
    String fullId() {
      return id + "[" + number + "]";
    }
  }

  /**
   * Writes the files.
   *
   * @param list the table: language, LanguageTool's full id, confidence in percent, what it mends
   * @return what was written, relative to the folder
   */
  static List<String> write(Path list, Path folder) throws IOException {
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, List<Row>> rows : read(list).entrySet()) {
      String name = rows.getKey() + "/" + FILE;
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        TransformerFactory.newDefaultInstance()
            .newTransformer()
            .transform(
                new DOMSource(copied(rows.getKey(), rows.getValue())), new StreamResult(out));
      } catch (TransformerException | SAXException | ParserConfigurationException e) {
        throw new IOException("cannot copy the rules of " + rows.getKey(), e);
      }
      written.add(name);
    }
    return written;
  }

  private static Map<String, List<Row>> read(Path list) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    int line = 0;
    for (String text : Files.readAllLines(list)) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      String[] cells = text.split("\t", -1);
      try {
        int bracket = cells[1].indexOf('[');
        int number = Integer.parseInt(cells[1].substring(bracket + 1, cells[1].length() - 1));
        String id = cells[1].substring(0, bracket);
        rows.add(new Row(cells[0], id, number, Integer.parseInt(cells[2])));
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        diagnostics.add(
            new Diagnostic(LIST, line, 1, "columns: language, ID[number], percent, what for"));
      }
    }
    if (!diagnostics.isEmpty()) {
      throw new RuleFileException(diagnostics);
    }
    return rows.stream()
        .collect(Collectors.groupingBy(Row::language, TreeMap::new, Collectors.toList()));
  }

  private static Document copied(String language, List<Row> rows)
      throws IOException, SAXException, ParserConfigurationException {
    Map<String, Element> originals = originals(language);
    Document copy = factory().newDocumentBuilder().newDocument();
    copy.appendChild(copy.createComment(ORIGIN));
    Element root = copy.createElement("rules");
    root.setAttribute("lang", language);
    copy.appendChild(root);
    Element category = copy.createElement("category");
    category.setAttribute("id", "LANGUAGETOOL");
    category.setAttribute("name", "LanguageTool's own rules");
    root.appendChild(category);
    for (Row row : rows) {
      Element original = originals.get(row.fullId());
      if (original == null) {
        throw new IOException(LIST + ": LanguageTool has no " + language + " " + row.fullId());
      }
      category.appendChild(rule(row, original, copy));
    }
    return copy;
  }

  /** By full id: that of the rule or else of its group, and its number in the group. */
  private static Map<String, Element> originals(String language)
      throws IOException, SAXException, ParserConfigurationException {
    String name = "/org/languagetool/rules/" + language + "/grammar.xml";
    URL url = BorrowedRules.class.getResource(name);
    if (url == null) {
      throw new IOException("LanguageTool has no " + name);
    }
    NodeList rules =
        factory().newDocumentBuilder().parse(url.toExternalForm()).getElementsByTagName("rule");
    Map<String, Element> byId = new HashMap<>();
    for (int i = 0; i < rules.getLength(); i++) {
      Element rule = (Element) rules.item(i);
      Optional<Element> group = group(rule);
      int number = group.map(g -> children(g, "rule").indexOf(rule) + 1).orElse(1);
      String own = rule.getAttribute("id");
      String id = own.isEmpty() ? group.map(g -> g.getAttribute("id")).orElse(own) : own;
      byId.put(id + "[" + number + "]", rule);
    }
    return byId;
  }

  private static DocumentBuilderFactory factory() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    LIMITS.forEach(limit -> factory.setAttribute(LIMIT + limit, "0"));
    factory.setIgnoringComments(true);
    factory.setCoalescing(true);
    return factory;
  }

  private static Optional<Element> group(Element rule) {
    return rule.getParentNode() instanceof Element parent && parent.getTagName().equals("rulegroup")
        ? Optional.of(parent)
        : Optional.empty();
  }

  /** A rule that stands alone, with what it has of its group. */
  private static Element rule(Row row, Element original, Document copy) {
    Element rule = (Element) copy.importNode(original, true);
    Optional<Element> group = group(original);
    String name = rule.getAttribute("name");
    for (String attribute : attributes(rule)) {
      rule.removeAttribute(attribute);
    }
    // A number of its own follows in the full id.
    rule.setAttribute("id", row.number() == 1 ? row.id() : row.id() + "_" + row.number());
    rule.setAttribute(
        "name", name.isEmpty() ? group.map(g -> g.getAttribute("name")).orElse(row.id()) : name);
    rule.setAttribute("prio", String.valueOf(row.percent()));
    group.ifPresent(g -> shareAntipatterns(g, rule, copy));
    keepExamples(rule, copy);
    return rule;
  }

  private static List<String> attributes(Element element) {
    return Stream.iterate(0, i -> i + 1)
        .limit(element.getAttributes().getLength())
        .map(i -> element.getAttributes().item(i).getNodeName())
        .toList();
  }

  private static void shareAntipatterns(Element group, Element rule, Document copy) {
    Node first = rule.getFirstChild();
    for (Element antipattern : children(group, "antipattern")) {
      rule.insertBefore(copy.importNode(antipattern, true), first);
    }
  }

  /** Those with one correction, and right ones: at least what the first of the others becomes. */
  private static void keepExamples(Element rule, Document copy) {
    boolean right = false;
    Optional<Element> wrong = Optional.empty();
    for (Element example : children(rule, "example")) {
      String correction = example.getAttribute("correction");
      boolean plain = attributes(example).isEmpty();
      if (plain) {
        right = true;
      } else if (!correction.isEmpty() && correction.indexOf('|') < 0) {
        wrong = wrong.or(() -> Optional.of(example));
      } else {
        rule.removeChild(example);
      }
    }
    if (!right && wrong.isPresent()) {
      Element corrected = copy.createElement("example");
      for (Node n = wrong.get().getFirstChild(); n != null; n = n.getNextSibling()) {
        boolean marker = n instanceof Element e && e.getTagName().equals("marker");
        corrected.appendChild(
            copy.createTextNode(
                marker ? wrong.get().getAttribute("correction") : n.getTextContent()));
      }
      rule.appendChild(corrected);
    }
  }

  private static List<Element> children(Element parent, String tag) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getTagName().equals(tag)) {
        children.add(e);
      }
    }
    return children;
  }
}
