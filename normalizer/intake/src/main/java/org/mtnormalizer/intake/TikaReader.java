package org.mtnormalizer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.xml.sax.ContentHandler;

/**
 * Binary formats through Tika: type detection by content, then the parser of that type, in a thread
 * of its own with a time limit. Tika itself guards against bombs (its SecureContentHandler) inside
 * the formats.
 */
final class TikaReader {
  private static final Set<String> NO_TEXT = Set.of("image", "audio", "video", "font", "model");

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

  Outcome read(FileBytes file, MediaType type) {
    FutureTask<Document> task = new FutureTask<>(() -> parse(file, type));
    Thread thread = new Thread(task, "reading " + file.name());
    thread.setDaemon(true); // one that hangs must not keep the program from ending
    thread.start();
    try {
      Document document = task.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
      if (document.text().isBlank()) {
        return new Outcome.Failed(file.name(), "has no text in it: " + type);
      }
      return new Outcome.Read(file.name(), document, Optional.empty());
    } catch (TimeoutException e) {
      task.cancel(true);
      return new Outcome.Failed(
          file.name(), "took longer than " + options.timeout().toSeconds() + " s to read");
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Outcome.Failed(file.name(), "reading was interrupted");
    } catch (ExecutionException e) {
      return new Outcome.Failed(file.name(), why(e.getCause()));
    }
  }

  private Document parse(FileBytes file, MediaType type) throws Exception {
    org.apache.tika.metadata.Metadata found = new org.apache.tika.metadata.Metadata();
    found.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type.toString());
    boolean pages = type.getSubtype().equals("pdf");
    BlockWriter out = new BlockWriter((int) options.maxBytes());
    BlockHandler handler = new BlockHandler(out, pages);
    try (TikaInputStream in = file.tika()) {
      parser.parse(in, handler, found, context());
    }
    String text = handler.finish();
    Metadata metadata = metadata(found);
    Optional<String> hint = metadata.first(Metadata.LANGUAGE).flatMap(Languages::normalize);
    return new Document(file.name(), languages.of(text, hint), text, metadata, out.annotations());
  }

  private ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractInlineImages(false);
    context.set(PDFParserConfig.class, pdf);
    return context;
  }

  /** Pictures and tables inside a document are not its text. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(org.apache.tika.metadata.Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream,
        ContentHandler handler,
        org.apache.tika.metadata.Metadata metadata,
        boolean outputHtml) {}
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
