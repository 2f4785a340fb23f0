package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.pages.RunningHeard;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.multipart.MultipartFile;

/// Files of logs are kept for an hour at most.
class LogSweepTest {

  private static final RunningHeard HEARD = OwnCouncil.heard();

  @TempDir private Path folder;

  @Test
  void after_an_hour_a_mapping_is_not_found_and_its_files_are_deleted() throws IOException {
    var actor = Actor.command(OwnCouncil.in(HEARD, folder));
    var maker = HEARD.get(MappingMaker.class);
    var draft = maker.begin(actor, given());
    HEARD.clock().forward(Duration.ofMinutes(59));
    HEARD.get(LogSweep.class).sweep();
    assertThat(maker.find(actor, draft.id())).isPresent();

    HEARD.clock().forward(Duration.ofMinutes(2));
    assertThat(maker.find(actor, draft.id())).isEmpty();
    HEARD.get(LogSweep.class).sweep();
    assertThat(draft.given().folder()).doesNotExist();
  }

  @Test
  void what_an_ended_process_left_is_deleted_and_what_a_running_one_needs_is_not()
      throws IOException {
    long here = ProcessHandle.current().pid();
    var ended = Files.createDirectory(folder.resolve("heard-log-%d-1".formatted(noProcess())));
    Files.writeString(ended.resolve("file-1"), "Ref");
    var running = Files.createDirectory(folder.resolve("heard-log-%d-2".formatted(here)));
    var before = Files.createDirectory(folder.resolve("heard-log-%d-3".formatted(here)));
    Files.setLastModifiedTime(before, FileTime.from(Instant.parse("2017-01-01T00:00:00Z")));
    var other = Files.createDirectory(folder.resolve("heard-other"));

    GivenFiles.deleteLeftOver(folder);

    assertThat(ended).doesNotExist();
    assertThat(before).doesNotExist();
    assertThat(running).exists();
    assertThat(other).exists();
  }

  private static long noProcess() {
    long pid = 4_000_000;
    while (ProcessHandle.of(pid).isPresent()) {
      pid++;
    }
    return pid;
  }

  private static List<MultipartFile> given() {
    return List.of(new Given("Ref,Kind\nR-1,Complaint\n".getBytes(StandardCharsets.UTF_8)));
  }

  private static final class Given implements MultipartFile {

    private final byte[] bytes;

    Given(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public String getName() {
      return "files";
    }

    @Override
    public String getOriginalFilename() {
      return "log.csv";
    }

    @Override
    public String getContentType() {
      return "text/csv";
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public long getSize() {
      return bytes.length;
    }

    @Override
    public byte[] getBytes() {
      return bytes.clone();
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public void transferTo(File to) throws IOException {
      Files.write(to.toPath(), bytes);
    }
  }
}
