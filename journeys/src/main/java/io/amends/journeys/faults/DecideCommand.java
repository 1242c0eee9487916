package io.amends.journeys.faults;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import io.amends.embedded.Folders;
import io.amends.journeys.faults.race.Races;
import io.amends.journeys.launcher.LauncherLog;
import io.amends.journeys.launcher.PrintedProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decisions that strive with each other. */
@Command(name = "decide", description = "Let decisions strive with each other: double clicks, two at once, stale approvals, one budget, a mandate lowered in mid-flight; exit code 0 only if nobody gave more than they may and every loser was told why.")
final class DecideCommand implements Callable<Integer> {

    @Option(names = "--rounds", paramLabel = "N", description = "Of each race; default 1000.")
    int rounds = 1000;

    @Option(names = "--seed", paramLabel = "N", description = "One seed is one plan; default: another each time.")
    long seed = System.nanoTime() % 1_000_000;

    @Option(names = "--mistake", paramLabel = "NAME", description = "Make a mistake on purpose; exit code 0 only if the run notices: authority-at-the-click.")
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
        out.printf("%d rounds of each race, seed %d%n", rounds, seed);
        out.flush();
        var walk = new WalkSettings(folder, 0, 0, seed, Map.of(), Optional.ofNullable(mistake).map(MistakeOnPurpose::named));
        try (var field = Battlefield.prepare(walk, new PrintedProgress(out))) {
            boolean good = new Races(field.stack(), rounds, seed, out).run();
            return good == walk.mistake().isEmpty() ? 0 : 1;
        }
    }
}
