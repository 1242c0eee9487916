package io.amends.journeys.faults;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.launcher.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Remedies carried out by a company system on its worst day. */
@Command(name = "remedies", description = "Decide on remedies while the company system answers badly, another one hangs and ticket-service is killed; exit code 0 only if each had at most one effect, none above the mandate, and all ended in a named state.")
final class RemediesCommand implements Callable<Integer> {

    private static final int LONG = 10_000;
    private static final int PER_KILL = 50;

    @Option(names = "--remedies", paramLabel = "N", description = "How many; default 2000.")
    int remedies = 2_000;

    @Option(names = "--long", description = "The same with 10000.")
    boolean isLong;

    @Option(names = "--kills", paramLabel = "N", description = "How often ticket-service is killed; default one for every 50 remedies.")
    int kills = -1;

    @Mixin
    RunOptions options = new RunOptions();

    @Option(names = "--mistake", paramLabel = "NAME", description = "Make a mistake on purpose; exit code 0 only if the run notices: new-key-on-retry, claim-before-check, forget-the-lease.")
    @Nullable
    String mistake;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        Path folder = options.freshFolder();
        int many = isLong ? LONG : remedies;
        var settings = new WalkSettings(folder, many, kills < 0 ? many / PER_KILL : kills, options.seed,
                Map.of(Part.TICKET_SERVICE, 2), Optional.ofNullable(mistake).map(MistakeOnPurpose::named));
        out.printf("%d remedies, %d kills, seed %d%n", many, settings.kills(), options.seed);
        out.flush();
        var verdict = new RemediesRun(settings, out).play();
        out.println(verdict);
        return verdict.isAsExpected() ? 0 : 1;
    }
}
