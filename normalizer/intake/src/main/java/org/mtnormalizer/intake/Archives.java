package org.mtnormalizer.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.mime.MediaType;

/**
 * Takes archives apart, one file at a time, in the order in which they lie in the archive.
 *
 * <p>With the library that Tika uses, not through Tika's package parser, so that each file inside
 * has an outcome and a time limit of its own, and an archive may be larger than memory.
 */
final class Archives {
  private static final String ZIP = "application/zip";
  private static final String SEVEN_ZIP = "application/x-7z-compressed";

  private static final Set<String> ARCHIVES =
      Set.of(
          "application/x-tar",
          "application/x-gtar",
          "application/x-cpio",
          "application/x-archive",
          "application/x-arj");

  private static final Set<String> COMPRESSED =
      Set.of(
          "application/gzip",
          "application/x-gzip",
          "application/x-bzip2",
          "application/x-bzip",
          "application/x-xz",
          "application/x-compress",
          "application/x-lzma");

  /** No text compresses as far as this; what does is a bomb. */
  private static final long MOST_EXPANSION = 200;

  private static final long HARMLESS = 100L << 20;

  private final IntakeOptions options;

  Archives(IntakeOptions options) {
    this.options = options;
  }

  static boolean isArchive(MediaType type) {
    String name = type.getBaseType().toString();
    return name.equals(ZIP)
        || name.equals(SEVEN_ZIP)
        || ARCHIVES.contains(name)
        || COMPRESSED.contains(name);
  }

  /**
   * @param inside reads a file that lay in the archive
   * @param sink gets the failures of the archive itself
   */
  void read(FileBytes archive, MediaType type, Consumer<FileBytes> inside, Consumer<Outcome> sink) {
    boolean[] delivering = {false};
    Consumer<FileBytes> deliver =
        part -> {
          delivering[0] = true;
          inside.accept(part);
          delivering[0] = false;
        };
    try {
      String name = type.getBaseType().toString();
      Unpacking unpacking = new Unpacking(archive, deliver, sink);
      if (name.equals(ZIP)) {
        unpacking.zip();
      } else if (name.equals(SEVEN_ZIP)) {
        unpacking.sevenZip();
      } else if (COMPRESSED.contains(name)) {
        unpacking.compressed();
      } else {
        unpacking.stream(unpacking.counted(archive.open()));
      }
      if (!unpacking.any) {
        sink.accept(new Outcome.Failed(archive.name(), "is an archive without files"));
      }
    } catch (Bomb e) {
      sink.accept(
          new Outcome.Failed(archive.name(), "expands to far more than its size: stopped reading"));
    } catch (IOException e) {
      sink.accept(new Outcome.Failed(archive.name(), "is damaged: " + e.getMessage()));
    } catch (RuntimeException e) { // the library's, for some damage; what the sink throws passes
      if (delivering[0]) {
        throw e;
      }
      sink.accept(new Outcome.Failed(archive.name(), "is damaged: " + e));
    }
  }

  private static final class Bomb extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** One archive being read. */
  private final class Unpacking {
    private final FileBytes archive;
    private final Consumer<FileBytes> inside;
    private final Consumer<Outcome> sink;
    private final long most;
    private final Map<String, Integer> names = new HashMap<>();
    private long expanded;
    private boolean any;

    Unpacking(FileBytes archive, Consumer<FileBytes> inside, Consumer<Outcome> sink)
        throws IOException {
      this.archive = archive;
      this.inside = inside;
      this.sink = sink;
      this.most = Math.max(HARMLESS, archive.size() * MOST_EXPANSION);
    }

    void zip() throws IOException {
      ZipFile.Builder builder = ZipFile.builder();
      if (archive instanceof FileBytes.OnDisk file) {
        builder.setPath(file.path());
      } else {
        builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(archive.all()));
      }
      try (ZipFile zip = builder.get()) {
        Iterator<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder().asIterator();
        while (entries.hasNext()) {
          ZipArchiveEntry entry = entries.next();
          if (entry.isUnixSymlink() || isNoFile(entry)) {
            continue;
          }
          if (entry.getGeneralPurposeBit().usesEncryption()) {
            fail(entry.getName(), "is protected by a password");
          } else if (!zip.canReadEntryData(entry)) {
            fail(entry.getName(), "is compressed in a way that cannot be read");
          } else {
            take(entry.getName(), () -> counted(zip.getInputStream(entry)));
          }
        }
      }
    }

    void sevenZip() throws IOException {
      SevenZFile.Builder builder = SevenZFile.builder();
      if (archive instanceof FileBytes.OnDisk file) {
        builder.setPath(file.path());
      } else {
        builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(archive.all()));
      }
      try (SevenZFile file = builder.get()) {
        for (SevenZArchiveEntry entry = file.getNextEntry();
            entry != null;
            entry = file.getNextEntry()) {
          SevenZArchiveEntry current = entry;
          if (!isNoFile(entry)) {
            take(entry.getName(), () -> counted(file.getInputStream(current)));
          }
        }
      } catch (PasswordRequiredException e) {
        fail("", "is protected by a password");
      }
    }

    void compressed() throws IOException {
      InputStream raw = new BufferedInputStream(archive.open());
      try (InputStream in =
          new BufferedInputStream(
              counted(new CompressorStreamFactory(true).createCompressorInputStream(raw)), 1024)) {
        in.mark(1024);
        boolean tar = isTar(in.readNBytes(512));
        in.reset();
        if (tar) {
          stream(in);
        } else {
          any = true;
          String name = archive.name().substring(archive.name().lastIndexOf('/') + 1);
          int dot = name.lastIndexOf('.');
          take(dot > 0 ? name.substring(0, dot) : name, () -> in);
        }
      }
    }

    private static boolean isTar(byte[] head) {
      return head.length > 262
          && new String(head, 257, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("ustar");
    }

    void stream(InputStream raw) throws IOException {
      try (ArchiveInputStream<?> in =
          new ArchiveStreamFactory().createArchiveInputStream(new BufferedInputStream(raw))) {
        ArchiveEntry entry;
        while ((entry = in.getNextEntry()) != null) {
          if (!isNoFile(entry) && in.canReadEntryData(entry)) {
            take(entry.getName(), () -> new Unclosed(in));
          }
        }
      }
    }

    /** Folders, and what macOS adds beside each file. */
    private boolean isNoFile(ArchiveEntry entry) {
      String name = entry.getName();
      return entry.isDirectory()
          || name.startsWith("__MACOSX/")
          || name.endsWith(".DS_Store")
          || entry instanceof org.apache.commons.compress.archivers.tar.TarArchiveEntry t
              && !t.isFile();
    }

    /**
     * @param entry empty if the archive as a whole fails
     */
    private void fail(String entry, String why) {
      any = true;
      sink.accept(new Outcome.Failed(entry.isEmpty() ? archive.name() : path(entry), why));
    }

    /** Archives may hold one name twice; each outcome has its own. */
    private String path(String entry) {
      int n = names.merge(entry, 1, Integer::sum);
      return archive.name() + "!/" + (n == 1 ? entry : entry + "-" + n);
    }

    private void take(String entry, Source source) throws IOException {
      any = true;
      String path = path(entry);
      byte[] bytes;
      try (InputStream in = source.open()) {
        bytes = in.readNBytes((int) options.maxBytes() + 1);
      } catch (Bomb | PasswordRequiredException e) {
        throw e;
      } catch (IOException e) {
        sink.accept(new Outcome.Failed(path, "is damaged: " + e.getMessage()));
        return;
      }
      inside.accept(new FileBytes.InMemory(path, bytes));
    }

    private InputStream counted(InputStream in) {
      return new FilterInputStream(in) {
        @Override
        public int read() throws IOException {
          int b = super.read();
          count(b < 0 ? 0 : 1);
          return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
          int n = super.read(buffer, offset, length);
          count(Math.max(n, 0));
          return n;
        }

        private void count(int n) throws IOException {
          expanded += n;
          if (expanded > most) {
            throw new Bomb();
          }
        }
      };
    }
  }

  private interface Source {
    InputStream open() throws IOException;
  }

  /** The archive goes on after this entry. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
