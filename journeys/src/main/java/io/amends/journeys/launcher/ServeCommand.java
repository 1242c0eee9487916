package io.amends.journeys.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What ./amends up leaves in the background. */
@Command(name = "serve", hidden = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Mixin
    StackOptions options = new StackOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        StackSettings settings = options.settings(data.folder);
        LauncherLog.goTo(settings.launcherLog());
        try (var stack = Stack.start(settings, options.upkeep(), new PrintedProgress(spec.commandLine().getOut()))) {
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
