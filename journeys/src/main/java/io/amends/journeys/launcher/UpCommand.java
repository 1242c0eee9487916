package io.amends.journeys.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts everything, waits until it is ready, and leaves it running. */
@Command(name = "up", description = "Start everything and leave it running in the background; data is kept.")
final class UpCommand implements Callable<Integer> {

    private static final int POLL_MILLIS = 100;

    @Mixin
    DataOption data = new DataOption();

    @Mixin
    StackOptions options = new StackOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        StackSettings settings = options.settings(data.folder);
        var out = spec.commandLine().getOut();
        Optional<ProcessHandle> running = RunRecord.read(settings.data()).flatMap(RunRecord::launcher);
        if (running.isPresent()) {
            out.println("Amends runs already (process " + running.get().pid()
                    + "): ./amends status shows it, ./amends down ends it.");
            return 0;
        }
        Stack.mustNotRunOn(data.ofDemo());
        settings.ports().mustBeFreeFor(settings.parts());
        options.upkeep();
        return follow(settings);
    }

    private int follow(StackSettings settings) throws Exception {
        Path output = settings.data().resolve("up.log");
        Process launcher = launch(settings, output);
        var hook = new Thread(launcher::destroy);
        Runtime.getRuntime().addShutdownHook(hook);
        var out = spec.commandLine().getOut();
        out.println("Starting Amends on " + settings.data());
        var tail = new Tail(output, out);
        while (launcher.isAlive() && !isReady(settings, launcher)) {
            tail.printNew();
            Thread.sleep(POLL_MILLIS);
        }
        tail.printNew();
        if (!launcher.isAlive()) {
            return 1;
        }
        Runtime.getRuntime().removeShutdownHook(hook);
        out.println(Addresses.of(settings));
        settings.leftOut().forEach(service -> out.println(Addresses.byHand(settings, service)));
        return 0;
    }

    /** A record of an earlier launcher that was killed may still lie there. */
    private static boolean isReady(StackSettings settings, Process launcher) {
        return RunRecord.read(settings.data())
                .filter(RunRecord::isReady)
                .flatMap(RunRecord::launcher)
                .filter(recorded -> recorded.pid() == launcher.pid())
                .isPresent();
    }

    /** In a session of its own, so that closing the terminal does not end it. */
    private Process launch(StackSettings settings, Path output) throws IOException {
        Files.createDirectories(output.getParent());
        var command = new ArrayList<>(List.of("setsid", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        String classArchive = System.getProperty("amends.class-archive");
        if (classArchive != null) {
            command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + classArchive, "-Xlog:cds*=off"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Amends.class.getName(), "serve"));
        command.addAll(List.of("--data", settings.data().toString()));
        command.addAll(options.argumentsFor(settings));
        return new ProcessBuilder(command)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
