package io.amends.journeys.launcher;

import io.amends.journeys.bench.BenchCommand;
import io.amends.journeys.faults.FaultsCommand;
import io.amends.journeys.story.Demo;
import io.amends.journeys.story.StoryCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command ./amends. */
@Command(name = "./amends", mixinStandardHelpOptions = true, sortOptions = false, subcommands = {
        UpCommand.class, StatusCommand.class, LogsCommand.class, DownCommand.class, ServeCommand.class, BenchCommand.class,
        FaultsCommand.class, StandInsCommand.class,
        HelpCommand.class }, description = "Runs the whole of Amends on this machine.")
public final class Amends implements Runnable {

    private Amends() {
    }

    public static void main(String[] arguments) {
        System.exit(commandLine(new Demo()).execute(arguments));
    }

    static CommandLine commandLine(Play play) {
        var amends = new CommandLine(new Amends())
                .addSubcommand(new DemoCommand(play))
                .addSubcommand(new StoryCommand())
                .setExecutionExceptionHandler(Amends::tell);
        helpEverywhere(amends);
        return amends;
    }

    /** So that no command can forget it. */
    private static void helpEverywhere(CommandLine command) {
        for (var subcommand : command.getSubcommands().values()) {
            var spec = subcommand.getCommandSpec();
            if (!spec.helpCommand() && !spec.mixinStandardHelpOptions()) {
                spec.mixinStandardHelpOptions(true);
            }
            helpEverywhere(subcommand);
        }
    }

    /** One sentence for what the person can do something about; where to look for the rest. */
    private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult ignored) {
        var out = command.getErr();
        out.println("amends: " + failure.getMessage());
        if (!(failure instanceof CannotStart)) {
            failure.printStackTrace(out);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }
}
