package io.amends.journeys.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class BenchCommandTest {

    private final BenchCommand command = new BenchCommand();
    private final CommandLine line = new CommandLine(command);

    @Test
    void measuresAllUnlessNamesAreGiven() {
        // when
        line.parseArgs();
        // then
        assertThat(command.benches).isEmpty();
        line.parseArgs("read", "intake");
        assertThat(command.benches).containsExactly(Bench.READ, Bench.INTAKE);
    }

    @Test
    void takesItsSizesFromOptions() {
        // when
        line.parseArgs("--rounds", "5", "--seconds=2", "--clients", "16", "--tickets", "1000", "--long");
        // then
        var settings = command.settings();
        assertThat(settings.rounds()).isEqualTo(5);
        assertThat(settings.time()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.clients()).isEqualTo(16);
        assertThat(settings.tickets()).isEqualTo(1000);
        assertThat(settings.stretch()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void makesAMinuteDoForTenUnlessAskedForMore() {
        line.parseArgs("--seconds", "5");
        assertThat(command.settings().stretch()).isEqualTo(Duration.ofMinutes(1));
        line.parseArgs("--seconds", "2");
        assertThat(command.settings().stretch()).isEqualTo(Duration.ofSeconds(24));
    }

    @Test
    void saysWhatCanBeMeasuredToWhoAsksForSomethingElse() {
        // given
        var err = new StringWriter();
        // when
        int code = line.setErr(new PrintWriter(err, true)).execute("speed");
        // then
        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("'speed'").contains("read");
    }
}
