package io.amends.journeys.launcher;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** On which data a command works. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:amends.data:-.amends}", description = "Where all is kept; default .amends here.")
    Path folder = Path.of(".amends");

    /** The demo begins on empty data, so it must not have the data that somebody keeps. */
    Path ofDemo() {
        return folder.resolve("demo");
    }

    /** Where something runs, or was running last: the demo's when nothing else does. */
    Path inUse() {
        return RunRecord.read(folder).isEmpty() && RunRecord.read(ofDemo()).isPresent() ? ofDemo() : folder;
    }

    void mustNotBeInUse() {
        Stack.mustNotRunOn(folder);
        Stack.mustNotRunOn(ofDemo());
    }
}
