package io.amends.journeys.launcher;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** On which data a command works. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:amends.data:-.amends}", description = "Where databases, topics and logs are kept. Default: .amends beside this script.")
    Path folder = Path.of(".amends");
}
