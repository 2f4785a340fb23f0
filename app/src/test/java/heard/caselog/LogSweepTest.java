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
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.multipart.MultipartFile;

/// Files of logs are kept for an hour after they were last used.
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

    HEARD.clock().forward(Duration.ofMinutes(59));
    assertThat(maker.find(actor, draft.id())).as("it was used since").isPresent();

    HEARD.clock().forward(Duration.ofMinutes(61));
    assertThat(maker.find(actor, draft.id())).isEmpty();
    HEARD.get(LogSweep.class).sweep();
    assertThat(draft.given().folder().path()).doesNotExist();
  }

  @Test
  void what_is_being_worked_on_stays_and_then_has_its_hour() throws IOException {
    var going = new AtomicBoolean(true);
    var desk = new Desk<Going>(HEARD.clock());
    var work =
        new Going(
            UUID.randomUUID(),
            Actor.command(OwnCouncil.in(HEARD, folder)),
            GivenFiles.of(given()),
            going);
    desk.put(work);
    HEARD.clock().forward(Duration.ofHours(3));
    desk.clear();
    assertThat(work.given().folder().path()).exists();

    desk.touch(work);
    going.set(false);
    desk.clear();
    assertThat(desk.find(work.actor(), work.id())).contains(work);

    HEARD.clock().forward(Duration.ofMinutes(61));
    desk.clear();
    assertThat(work.given().folder().path()).doesNotExist();
  }

  @Test
  void nobody_else_finds_it_nor_keeps_it_from_being_deleted() throws IOException {
    var desk = new Desk<Going>(HEARD.clock());
    var work =
        new Going(
            UUID.randomUUID(),
            Actor.command(OwnCouncil.in(HEARD, folder)),
            GivenFiles.of(given()),
            new AtomicBoolean());
    desk.put(work);
    HEARD.clock().forward(Duration.ofMinutes(59));
    var other = Actor.command(OwnCouncil.in(HEARD, folder.resolve("other")));
    assertThat(desk.find(other, work.id())).isEmpty();
    HEARD.clock().forward(Duration.ofMinutes(2));
    desk.clear();
    assertThat(work.given().folder().path()).doesNotExist();
  }

  private record Going(UUID id, Actor actor, GivenFiles given, AtomicBoolean going)
      implements Desk.Work {

    @Override
    public boolean isGoing() {
      return going.get();
    }
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
