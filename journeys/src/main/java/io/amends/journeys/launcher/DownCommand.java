package io.amends.journeys.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Ends everything that runs on the data, and waits until it has ended. */
@Command(name = "down", description = "End everything and wait until it has ended; data is kept.")
final class DownCommand implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 120;

    @Mixin
    DataOption data = new DataOption();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        Path folder = data.inUse();
        var record = RunRecord.read(folder);
        if (record.isEmpty()) {
            out.println("Amends does not run on " + folder + ".");
            return 0;
        }
        var launcher = record.get().launcher();
        if (launcher.isPresent()) {
            end(launcher.get());
        }
        Leftovers.end(StackSettings.in(folder));
        out.println("Amends has ended; its data is kept in " + folder + ".");
        return 0;
    }

    private static void end(ProcessHandle launcher) throws Exception {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            launcher.destroyForcibly();
        }
    }
}
