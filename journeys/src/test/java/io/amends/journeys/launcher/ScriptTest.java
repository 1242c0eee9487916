package io.amends.journeys.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script on a fresh clone, of which nothing has been built, on machines that lack something. */
class ScriptTest {

    @TempDir
    Path clone;

    @BeforeEach
    void clonesTheScript() throws IOException {
        Files.createDirectories(clone.resolve(".mvn"));
        for (String file : new String[] { "amends", ".mvn/jdk.sh" }) {
            Files.copy(Path.of("..").resolve(file), clone.resolve(file));
        }
    }

    @Test
    void saysThatNodeIsTooOld() throws Exception {
        // given
        machineHas("node", "echo v18.19.0");
        // when
        var answer = run("demo");
        // then
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.lines())
                .isEqualTo("amends: Node 20 or newer is needed to build the console, and this machine has Node 18:"
                        + " install it (https://nodejs.org).");
    }

    @Test
    void saysThatThereIsNoNode() throws Exception {
        machineHas("node", "exit 127");
        assertThat(run("up").lines()).contains("and this machine has none").doesNotContain("\n");
    }

    @Test
    void saysThatThereIsNoRoomOnTheDisk() throws Exception {
        machineHas("df", "echo header; echo /dev/disk 100000 99000 1000 99% /");
        assertThat(run("up").lines()).startsWith("amends: only 1000 MB are free for " + clone).doesNotContain("\n");
    }

    @Test
    void saysThatThereIsNoJdkThatIsNewEnough() throws Exception {
        // given
        Files.writeString(clone.resolve(".mvn/jdk.sh"), "find_jdk() { return 1; }\n");
        // then
        assertThat(run("up").lines()).startsWith("amends: a JDK 21 or newer is needed").doesNotContain("\n");
    }

    @Test
    void showsItsCommandsWithoutBuildingAnything() throws Exception {
        // when
        var answer = run("--help");
        // then
        assertThat(answer.code()).isZero();
        assertThat(answer.lines()).contains("demo", "up", "status", "logs", "down");
        assertThat(run("status").lines()).contains("has not been built here");
    }

    private void machineHas(String program, String behaviour) throws IOException {
        Path file = Files.createDirectories(clone.resolve("bin")).resolve(program);
        Files.writeString(file, "#!/bin/sh\n" + behaviour + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Answer run(String... arguments) throws IOException, InterruptedException {
        String[] command = Stream.concat(Stream.of("bash", "amends"), Stream.of(arguments)).toArray(String[]::new);
        var builder = new ProcessBuilder(command).directory(clone.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", clone.resolve("bin") + ":", (path, first) -> first + path);
        Process process = builder.start();
        String lines = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return new Answer(process.waitFor(), lines);
    }

    private record Answer(int code, String lines) {
    }
}
