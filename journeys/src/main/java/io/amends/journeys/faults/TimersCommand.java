package io.amends.journeys.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import io.amends.embedded.Folders;
import io.amends.journeys.faults.timer.TimerMistake;
import io.amends.journeys.faults.timer.TimerRun;
import io.amends.journeys.faults.timer.TimerSettings;
import io.amends.journeys.launcher.LauncherLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The clock of the house under fire. */
@Command(name = "timers", description = "Let timers become due while replicas of followup-service are killed, stopped beyond their lease and told the wrong time; exit code 0 only if none fired early, twice or not at all.")
final class TimersCommand implements Callable<Integer> {

    private static final Duration APART = Duration.ofMillis(6_500);

    @Option(names = "--timers", paramLabel = "N", description = "How many; default 2000, with --long 20000.")
    int timers;

    @Option(names = "--kills", paramLabel = "N", description = "How often a replica is killed or stopped; default 30, with --long 300.")
    int kills;

    @Option(names = "--jumps", paramLabel = "N", description = "How often the clock of one is wrong; default 10, with --long 50.")
    int jumps;

    @Option(names = "--replicas", paramLabel = "N", description = "Default 3.")
    int replicas = 3;

    @Option(names = "--long", description = "Ten times as much; half an hour.")
    boolean thorough;

    @Option(names = "--seed", paramLabel = "N", description = "One seed is one plan; default: another each time.")
    long seed = System.nanoTime() % 1_000_000;

    @Option(names = "--mistake", paramLabel = "NAME", description = "Make a mistake on purpose; exit code 0 only if the run notices: due-by-its-own-clock, fires-what-has-fired.")
    @Nullable
    String mistake;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:amends.data:-.amends}", description = "Where all is kept; default .amends here.")
    Path data = Path.of(".amends");

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        Path folder = data.resolve("faults").toAbsolutePath();
        Folders.delete(folder);
        LauncherLog.goTo(folder.resolve("launcher.log"));
        var settings = new TimerSettings(folder, or(timers, 2_000, 20_000), or(kills, 30, 300), or(jumps, 10, 50), seed,
                replicas, APART, Optional.ofNullable(mistake).map(TimerMistake::named));
        out.printf("%d timers, %d kills, %d wrong clocks, seed %d%n", settings.timers(), settings.kills(), settings.jumps(),
                seed);
        out.flush();
        var verdict = new TimerRun(settings, out).play();
        out.println(verdict);
        return verdict.isAsExpected() ? 0 : 1;
    }

    private int or(int asked, int usual, int many) {
        return asked > 0 ? asked : thorough ? many : usual;
    }
}
