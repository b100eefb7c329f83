package org.mtnormalizer.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.mtnormalizer.edit.Decision;
import org.mtnormalizer.intake.Outcome;
import org.mtnormalizer.pipeline.Result;

/**
 * The ledger beside a clean file: all decisions, the metadata, and what is needed to get the
 * original back: its charset, or where that is not enough, its bytes.
 */
final class LedgerFile {
  private LedgerFile() {}

  static Path beside(Path cleanFile) {
    String name = cleanFile.getFileName().toString();
    return cleanFile.resolveSibling(name + ".ledger.json");
  }

  static ObjectNode of(Result result, Outcome.Read read, ObjectMapper mapper) throws IOException {
    ObjectNode node = mapper.createObjectNode();
    node.put("source", read.name());
    node.put("lang", result.target().language());
    node.put("sha256", sha256(result.source().text()));
    Optional<Outcome.PlainText> plain = read.plainText();
    if (plain.isPresent()) {
      node.put("charset", plain.get().charset());
      node.put("byteOrderMark", plain.get().byteOrderMark());
      if (!plain.get().exact()) {
        byte[] original = Files.readAllBytes(Path.of(read.name()));
        node.put("original", Base64.getEncoder().encodeToString(original));
      }
    }
    node.set("metadata", mapper.valueToTree(result.target().metadata().values()));
    node.set("edits", LedgerJson.edits(result, mapper));
    node.set("suggested", LedgerJson.undone(result, Decision.Verdict.SUGGESTED, mapper));
    node.set("refused", LedgerJson.undone(result, Decision.Verdict.REFUSED, mapper));
    return node;
  }

  /**
   * The bytes of the original.
   *
   * @throws IOException if clean text and ledger do not belong together
   */
  static byte[] restore(String cleanText, JsonNode ledger) throws IOException {
    if (ledger.has("original")) {
      return Base64.getDecoder().decode(ledger.get("original").textValue());
    }
    String text = restoreText(cleanText, ledger.path("edits"));
    if (!sha256(text).equals(ledger.path("sha256").asText())) {
      throw new IOException("the clean text is not the one that the ledger was written for");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(ledger.path("byteOrderMark").asText("")));
    bytes.write(text.getBytes(Charset.forName(ledger.path("charset").asText("UTF-8"))));
    return bytes.toByteArray();
  }

  /** The original text, from clean text and {@code edits} as {@link LedgerJson} writes them. */
  static String restoreText(String clean, JsonNode edits) throws IOException {
    StringBuilder out = new StringBuilder(clean.length());
    int at = 0; // in the clean text
    for (JsonNode edit : edits) {
      int keep = edit.path("start").asInt() - out.length();
      String after = edit.path("after").asText();
      if (keep < 0 || at + keep > clean.length() || !clean.startsWith(after, at + keep)) {
        throw new IOException("'" + after + "' does not stand where the ledger says");
      }
      out.append(clean, at, at + keep).append(edit.path("before").asText());
      at += keep + after.length();
    }
    return out.append(clean, at, clean.length()).toString();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_16BE)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
