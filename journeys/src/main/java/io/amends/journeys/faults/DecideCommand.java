package io.amends.journeys.faults;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.faults.race.Races;
import io.amends.journeys.launcher.PrintedProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decisions that strive with each other. */
@Command(name = "decide", description = "Let decisions strive with each other: double clicks, two at once, stale approvals, one budget, a mandate lowered in mid-flight; exit code 0 only if nobody gave more than they may and every loser was told why.")
final class DecideCommand implements Callable<Integer> {

    @Option(names = "--rounds", paramLabel = "N", description = "Of each race; default 1000.")
    int rounds = 1000;

    @Option(names = "--mistake", paramLabel = "NAME", description = "Make a mistake on purpose; exit code 0 only if the run notices: authority-at-the-click.")
    @Nullable
    String mistake;

    @Mixin
    RunOptions options = new RunOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        Path folder = options.freshFolder();
        out.printf("%d rounds of each race, seed %d%n", rounds, options.seed);
        out.flush();
        var walk = new WalkSettings(folder, 0, 0, options.seed, Map.of(),
                Optional.ofNullable(mistake).map(MistakeOnPurpose::named));
        try (var field = Battlefield.prepare(walk, new PrintedProgress(out))) {
            boolean good = new Races(field.stack(), rounds, options.seed, out).run();
            return good == walk.mistake().isEmpty() ? 0 : 1;
        }
    }
}
