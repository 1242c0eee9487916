package io.amends.journeys.faults;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs in which things break. */
@Command(name = "faults", subcommands = { WalkCommand.class,
        DecideCommand.class,
        RemediesCommand.class,
        TimersCommand.class }, description = "Break things while the main job goes on, and see whether it holds.")
public final class FaultsCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which run? There are: walk, decide, remedies, timers");
    }
}
