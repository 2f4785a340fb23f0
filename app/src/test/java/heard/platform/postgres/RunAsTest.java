package heard.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL refuses to run as root. Only root can try these ways round it.
class RunAsTest {

  @TempDir private Path parent;

  @Test
  void where_there_are_no_user_namespaces_another_user_runs_it_and_owns_the_folder()
      throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")), "root runs the tests");
    var runAs = RunAs.asUser("nobody").orElseThrow();
    var folder = Files.createDirectories(parent.resolve("data"));
    Folders.makeOwnerOnly(folder);
    assumeTrue(
        new ProcessBuilder(
                    runAs.command(List.of(TestServer.programs().path("initdb"), "--version")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0,
        "others may read this checkout");
    Files.setOwner(
        parent,
        parent.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    var secrets = new Secrets(folder.resolve("secrets"));
    var password = secrets.file(Postmaster.SUPERUSER);
    runAs.own(folder);
    assertThat(RunAs.choose(folder)).as("the folder's owner decides").isEqualTo(runAs);
    var postmaster = new Postmaster(TestServer.programs(), folder.resolve("data"), runAs);
    postmaster.make(password);
    assertThat(postmaster.start(Configuration.DURABLE)).isEmpty();
    var port = postmaster.port().orElseThrow();
    Address.loopback(port, "postgres", Postmaster.SUPERUSER, secrets.password(Postmaster.SUPERUSER))
        .connect()
        .close();
    postmaster.stop();
    assertThat(postmaster.port()).isEmpty();
    assertThat(Files.getOwner(folder.resolve("data")).getName()).isEqualTo("nobody");
  }
}
