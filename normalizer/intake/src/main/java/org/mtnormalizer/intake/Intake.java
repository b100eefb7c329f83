package org.mtnormalizer.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.mime.MediaType;
import org.mtnormalizer.Lazy;
import org.mtnormalizer.document.Document;

/**
 * Reads files as documents: text, HTML, mail, PDF, the office formats, e-books, and archives of
 * these. Immutable and thread-safe.
 *
 * <p>Nothing fails silently: a file that gives no text is an {@link Outcome.Failed} that says why.
 */
public final class Intake {
  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

  private static final Pattern XML_CHARSET =
      Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9_.-]{2,40})");

  /** Read here: Tika's parsers of these glue the elements. */
  private static final Set<String> XML =
      Set.of("application/xml", "text/xml", "application/x-fictionbook+xml", "application/rss+xml");

  private static final int META_WITHIN = 1 << 13;

  private final IntakeOptions options;
  private final Languages languages = new Languages();
  private final TextDecoder decoder = new TextDecoder(languages);
  private final HtmlReader html;
  private final MailReader mail;
  private final Archives archives;
  private final Lazy<TikaReader> tika;

  public Intake() {
    this(IntakeOptions.DEFAULT);
  }

  public Intake(IntakeOptions options) {
    this.options = options;
    html = new HtmlReader(options, languages);
    mail = new MailReader(html, decoder, languages);
    archives = new Archives(options);
    tika = new Lazy<>(() -> new TikaReader(options, languages));
  }

  /**
   * Reads one file; an archive or a mail with attachments gives one outcome for each file in it.
   * Never throws for content; what {@code sink} throws goes to the caller.
   */
  public void read(Path file, Consumer<Outcome> sink) {
    if (!Files.isRegularFile(file)) {
      sink.accept(
          new Outcome.Failed(
              file.toString(), Files.exists(file) ? "is no regular file" : "does not exist"));
      return;
    }
    read(new FileBytes.OnDisk(file.toString(), file), 0, sink);
  }

  /** The same for bytes in memory. */
  public void read(String name, byte[] bytes, Consumer<Outcome> sink) {
    read(new FileBytes.InMemory(name, bytes.clone()), 0, sink);
  }

  /**
   * The BCP 47 tag of a text's language, {@link Document#UNKNOWN_LANGUAGE} if it cannot be told.
   */
  public String language(String text) {
    return languages.of(text, Optional.empty());
  }

  private void read(FileBytes file, int depth, Consumer<Outcome> sink) {
    Optional<MailReader.Letter> letter = Optional.empty();
    Optional<MediaType> archive = Optional.empty();
    Optional<Outcome> outcome = Optional.empty();
    try {
      if (file.size() == 0) {
        outcome = failed(file, "is empty");
      } else {
        MediaType type = type(file);
        if (Archives.isArchive(type) || TikaReader.isContainer(type)) {
          archive = Optional.of(type);
        } else if (file.size() > options.maxBytes()) {
          outcome = failed(file, "is larger than the limit of " + options.maxBytes() + " bytes");
        } else if (type.equals(MAIL)) {
          letter = Optional.of(mail.read(file));
        } else {
          outcome = Optional.of(document(file, type));
        }
      }
    } catch (NoSuchFileException e) {
      outcome = failed(file, "does not exist");
    } catch (IOException e) {
      outcome = failed(file, "cannot be read: " + e.getMessage());
    } catch (BlockWriter.TooLong e) {
      outcome = failed(file, "has more text than the limit allows");
    } catch (OutOfMemoryError e) {
      outcome = failed(file, "needs more memory than there is");
    } catch (StackOverflowError e) {
      outcome = failed(file, "is nested too deeply");
    } catch (RuntimeException e) {
      outcome = failed(file, "is damaged: " + e);
    }
    outcome.ifPresent(sink);
    letter.ifPresent(l -> deliver(file, l, depth, sink));
    archive.ifPresent(type -> unpack(file, type, depth, sink));
  }

  private static final MediaType MAIL = MediaType.parse("message/rfc822");
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

  private MediaType type(FileBytes file) throws IOException {
    return switch (Sniffer.kind(file.head(Sniffer.HEAD), file.extension())) {
      case TEXT -> MediaType.TEXT_PLAIN;
      case HTML -> MediaType.TEXT_HTML;
      case MAIL -> MAIL;
      case OTHER -> tika.get().type(file);
    };
  }

  private Outcome document(FileBytes file, MediaType type) throws IOException {
    if (type.equals(MediaType.TEXT_HTML) || type.equals(XHTML)) {
      return page(file);
    }
    if (type.equals(MediaType.TEXT_PLAIN)) {
      return text(file);
    }
    if (XML.contains(type.toString())) {
      byte[] bytes = file.all();
      Document document =
          html.readXml(file.name(), decoder.decode(bytes, declared(XML_CHARSET, bytes)).text());
      return document.text().isEmpty()
          ? new Outcome.Failed(file.name(), "is XML without text")
          : new Outcome.Read(file.name(), document, Optional.empty());
    }
    if (type.equals(MediaType.OCTET_STREAM) || !tika.get().reads(type)) {
      return new Outcome.Failed(file.name(), "is no text: " + type);
    }
    return tika.get().read(file, type);
  }

  private Outcome text(FileBytes file) throws IOException {
    Decoded decoded = decoder.decode(file.all(), Optional.empty());
    String text = decoded.text();
    if (text.isBlank()) {
      return new Outcome.Failed(file.name(), "has nothing but white space in it");
    }
    Document document = Document.of(file.name(), languages.of(text, Optional.empty()), text);
    boolean whole = file instanceof FileBytes.OnDisk;
    return new Outcome.Read(file.name(), document, whole ? decoded.plainText() : Optional.empty());
  }

  private Outcome page(FileBytes file) throws IOException {
    byte[] bytes = file.all();
    Optional<String> declared =
        declared(META_CHARSET, bytes).or(() -> declared(XML_CHARSET, bytes));
    Document document = html.read(file.name(), decoder.decode(bytes, declared).text());
    return document.text().isEmpty()
        ? new Outcome.Failed(file.name(), "is a page without text")
        : new Outcome.Read(file.name(), document, Optional.empty());
  }

  private static Optional<String> declared(Pattern pattern, byte[] bytes) {
    int length = Math.min(bytes.length, META_WITHIN);
    Matcher m = pattern.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  private void deliver(
      FileBytes file, MailReader.Letter letter, int depth, Consumer<Outcome> sink) {
    letter
        .document()
        .ifPresent(d -> sink.accept(new Outcome.Read(file.name(), d, Optional.empty())));
    if (letter.document().isEmpty() && letter.attachments().isEmpty()) {
      sink.accept(new Outcome.Failed(file.name(), "is a mail without text"));
    }
    for (FileBytes attachment : letter.attachments()) {
      inside(attachment, depth, sink);
    }
  }

  private void unpack(FileBytes file, MediaType type, int depth, Consumer<Outcome> sink) {
    if (TikaReader.isContainer(type)) {
      tika.get().inside(file, type, sink).forEach(part -> inside(part, depth, sink));
    } else {
      archives.read(file, type, part -> inside(part, depth, sink), sink);
    }
  }

  private void inside(FileBytes part, int depth, Consumer<Outcome> sink) {
    if (depth >= options.maxDepth()) {
      failed(part, "lies deeper than " + options.maxDepth() + " archives").ifPresent(sink);
    } else {
      read(part, depth + 1, sink);
    }
  }

  private static Optional<Outcome> failed(FileBytes file, String why) {
    return Optional.of(new Outcome.Failed(file.name(), why));
  }
}
