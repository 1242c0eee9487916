package io.amends.journeys.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

class AmendsTest {

    /** What starts in a second; the other parts start the same way. */
    private static final List<String> ONLY_POSTGRESQL = List.of("--free-ports", "--without=kafka", "--without=keycloak",
            "--without=stand-ins", "--without=gateway", "--without=ticket-service", "--without=channel-service",
            "--without=followup-service");

    @TempDir
    Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void end() {
        run("down");
    }

    @Test
    void namesAPortThatIsTakenAndHowToChooseAnother() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // when
            int code = run("up", "--free-ports", "--port", "keycloak=" + taken.getLocalPort());
            // then
            assertThat(code).isEqualTo(1);
            assertThat(err.toString()).isEqualToIgnoringNewLines("amends: Port " + taken.getLocalPort()
                    + " is taken by another program, and keycloak needs it: end that program, or choose another port with"
                    + " --port keycloak=NUMBER.");
            assertThat(Files.list(data)).isEmpty();
        }
    }

    @Test
    void goesOnInTheBackgroundUntilDown() throws Exception {
        // when
        assertThat(run("up")).isZero();
        var launcher = RunRecord.read(data).flatMap(RunRecord::launcher).orElseThrow();
        // then
        assertThat(out.toString()).contains("postgresql", "ready after", "Amends is ready");
        assertThat(run("up")).isZero();
        assertThat(out.toString()).contains("Amends runs already (process " + launcher.pid() + ")");
        assertThat(run("status")).isZero();
        assertThat(out.toString()).containsPattern("postgresql +up +\\d+ +127.0.0.1:\\d+")
                .containsPattern("kafka +not started");
        assertThat(run("down")).isZero();
        assertThat(launcher.isAlive()).isFalse();
        assertThat(run("status")).isEqualTo(1);
    }

    @Test
    void leavesNoProcessBehindWhenItsLauncherIsKilled() throws Exception {
        // given
        run("up");
        var record = RunRecord.read(data).orElseThrow();
        var postgresql = record.process(Part.POSTGRESQL).orElseThrow();
        // when
        record.launcher().orElseThrow().destroyForcibly();
        // then
        postgresql.onExit().get();
        assertThat(run("up")).isZero();
        assertThat(run("status")).isZero();
    }

    @Test
    void saysWhichPartsThereAreToWhoAsksForAnother() {
        assertThat(run("logs", "mailer")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no part mailer", "ticket-service");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "up", "down", "status", "logs", "demo", "bench", "faults", "faults walk", "faults decide" })
    void saysMoreOfEveryCommand(String command) {
        // given
        var asked = Stream.concat(Stream.of(command.split(" ")).filter(word -> !word.isEmpty()), Stream.of("--help"));
        // when
        int code = commandLine().execute(asked.toArray(String[]::new));
        // then
        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).startsWith("Usage: ./amends").contains(command, "-h, --help");
    }

    private int run(String command, String... arguments) {
        var all = new ArrayList<>(List.of(command, "--data", data.toString()));
        all.addAll(Arrays.asList(arguments));
        if (command.equals("up") && arguments.length == 0) {
            all.addAll(ONLY_POSTGRESQL);
        }
        return commandLine().execute(all.toArray(String[]::new));
    }

    private CommandLine commandLine() {
        return Amends.commandLine((stack, options, screen) -> 0)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }
}
