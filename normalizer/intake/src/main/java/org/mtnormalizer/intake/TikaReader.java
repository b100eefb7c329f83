package org.mtnormalizer.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.mtnormalizer.document.Document;
import org.mtnormalizer.document.Metadata;

/**
 * Binary formats through Tika: type detection by content, then the parser of that type, in a thread
 * of its own with a time limit. Tika itself guards against bombs (its SecureContentHandler) inside
 * the formats.
 */
final class TikaReader {
  private static final Set<String> NO_TEXT = Set.of("image", "audio", "video", "font", "model");

  private static final Set<String> CONTAINERS =
      Set.of("application/mbox", "application/x-rar-compressed", "application/vnd.rar");

  private final TikaConfig tika = TikaConfig.getDefaultConfig();
  private final AutoDetectParser parser = new AutoDetectParser(tika);
  private final IntakeOptions options;
  private final Languages languages;

  TikaReader(IntakeOptions options, Languages languages) {
    this.options = options;
    this.languages = languages;
  }

  /** The type by content alone: a name is no proof, and a wrong one misleads. */
  MediaType type(FileBytes file) throws IOException {
    try (TikaInputStream in = file.tika()) {
      return tika.getDetector().detect(in, new org.apache.tika.metadata.Metadata());
    }
  }

  boolean reads(MediaType type) {
    if (NO_TEXT.contains(type.getType())) {
      return false;
    }
    MediaType t = type;
    while (t != null && !t.equals(MediaType.OCTET_STREAM)) {
      if (parser.getParsers().containsKey(t)) {
        return true;
      }
      t = tika.getMediaTypeRegistry().getSupertype(t);
    }
    return false;
  }

  /** Whether the type is an archive that only Tika can take apart. */
  static boolean isContainer(MediaType type) {
    return CONTAINERS.contains(type.getBaseType().toString());
  }

  Outcome read(FileBytes file, MediaType type) {
    List<Outcome> outcome = new ArrayList<>();
    limited(file, () -> parse(file, type, new Embedded(file.name(), 0)), outcome::add)
        .map(
            document ->
                document.text().isBlank()
                    ? new Outcome.Failed(file.name(), "has no text in it: " + type)
                    : new Outcome.Read(file.name(), document, Optional.empty()))
        .ifPresent(outcome::add);
    return outcome.get(0);
  }

  /**
   * The files in a container.
   *
   * @param sink gets the failure of a container that cannot be read to its end
   */
  List<FileBytes> inside(FileBytes file, MediaType type, Consumer<Outcome> sink) {
    Embedded inside = new Embedded(file.name(), options.maxBytes());
    Optional<Document> read = limited(file, () -> parse(file, type, inside), sink);
    if (read.isPresent() && inside.taken().isEmpty()) {
      sink.accept(new Outcome.Failed(file.name(), "is an archive without files"));
    }
    return inside.taken();
  }

  /** Work in a thread of its own: one that hangs can be left behind. */
  private <T extends Object> Optional<T> limited(
      FileBytes file, Callable<T> work, Consumer<Outcome> failures) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "reading " + file.name());
    thread.setDaemon(true); // the program may end while it hangs
    thread.start();
    String why;
    try {
      return Optional.of(task.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      why = "took longer than " + options.timeout().toSeconds() + " s to read";
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      why = "reading was interrupted";
    } catch (ExecutionException e) {
      why = why(e.getCause());
    }
    failures.accept(new Outcome.Failed(file.name(), why));
    return Optional.empty();
  }

  private Document parse(FileBytes file, MediaType type, Embedded embedded) throws Exception {
    org.apache.tika.metadata.Metadata found = new org.apache.tika.metadata.Metadata();
    found.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type.toString());
    boolean pages = type.getSubtype().equals("pdf");
    BlockWriter out = new BlockWriter((int) options.maxBytes());
    BlockHandler handler = new BlockHandler(out, pages);
    try (TikaInputStream in = file.tika()) {
      parser.parse(in, handler, found, context(embedded));
    }
    String text = handler.finish();
    Metadata metadata = metadata(found);
    Optional<String> hint = metadata.first(Metadata.LANGUAGE).flatMap(Languages::normalize);
    return new Document(file.name(), languages.of(text, hint), text, metadata, out.annotations());
  }

  private ParseContext context(Embedded embedded) {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    context.set(EmbeddedDocumentExtractor.class, embedded);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractInlineImages(false);
    context.set(PDFParserConfig.class, pdf);
    return context;
  }

  private static Metadata metadata(org.apache.tika.metadata.Metadata found) {
    Metadata metadata = Metadata.EMPTY;
    metadata = add(metadata, Metadata.TITLE, found.getValues(TikaCoreProperties.TITLE));
    metadata = add(metadata, Metadata.AUTHOR, found.getValues(TikaCoreProperties.CREATOR));
    metadata = add(metadata, Metadata.DATE, found.getValues(TikaCoreProperties.CREATED));
    metadata = add(metadata, Metadata.SOURCE, found.getValues(DublinCore.PUBLISHER));
    return add(metadata, Metadata.LANGUAGE, found.getValues(TikaCoreProperties.LANGUAGE));
  }

  private static Metadata add(Metadata metadata, String key, String[] values) {
    Metadata more = metadata;
    for (String value : values) {
      if (!value.isBlank()) {
        more = more.with(key, value.strip());
      }
    }
    return more;
  }

  private static String why(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof EncryptedDocumentException
          || t.getClass().getSimpleName().contains("Encrypted")
          || t.getClass().getSimpleName().contains("InvalidPassword")) {
        return "is protected by a password";
      }
      if (t instanceof BlockWriter.TooLong) {
        return "has more text than the limit allows";
      }
      if (t instanceof OutOfMemoryError) {
        return "needs more memory than there is";
      }
      if (t instanceof StackOverflowError) {
        return "is nested too deeply";
      }
    }
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message =
        root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    if (message.contains("Zip bomb")
        || thrown instanceof TikaException && message.contains("bomb")) {
      return "expands to far more than its size (a bomb)";
    }
    return "is damaged: " + message.lines().findFirst().orElse("");
  }
}
