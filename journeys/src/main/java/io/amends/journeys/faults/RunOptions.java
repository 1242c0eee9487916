package io.amends.journeys.faults;

import java.io.IOException;
import java.nio.file.Path;

import io.amends.embedded.Folders;
import io.amends.journeys.launcher.LauncherLog;
import picocli.CommandLine.Option;

/** The options of every run in which things break. */
final class RunOptions {

    @Option(names = "--seed", paramLabel = "N", description = "One seed is one plan; default: another each time.")
    long seed = System.nanoTime() % 1_000_000;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:amends.data:-.amends}", description = "Where all is kept; default .amends here.")
    Path data = Path.of(".amends");

    /** Empty; what the launcher says of the run is kept there. */
    Path freshFolder() throws IOException {
        Path folder = data.resolve("faults").toAbsolutePath();
        Folders.delete(folder);
        LauncherLog.goTo(folder.resolve("launcher.log"));
        return folder;
    }
}
