package io.amends.journeys.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says of each part whether it runs, as which process, and where. */
@Command(name = "status", description = "Say what runs, as which process and where; exit code 0 if all of it does.")
final class StatusCommand implements Callable<Integer> {

    private static final int CONNECT_MILLIS = 1000;

    @Mixin
    DataOption data = new DataOption();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        var record = RunRecord.read(data.inUse());
        if (record.isEmpty()) {
            spec.commandLine().getOut().println("Amends does not run on " + data.folder + "; ./amends up starts it.");
            return 1;
        }
        boolean all = true;
        for (Part part : Part.values()) {
            for (String name : record.get().namesOf(part)) {
                all &= print(name, part.inLauncher() ? record.get().launcher() : record.get().process(name), record.get());
            }
        }
        return all ? 0 : 1;
    }

    /** A part that was left out on purpose has no address, and is missed by nobody. */
    private boolean print(String name, Optional<ProcessHandle> process, RunRecord record) {
        String address = record.address(name).orElse("");
        boolean up = process.isPresent() && answers(address);
        String state = up ? "up" : address.isEmpty() ? "not started" : "down";
        String pid = process.map(handle -> Long.toString(handle.pid())).orElse("-");
        spec.commandLine().getOut().printf("%-17s %-12s %8s   %s%n", name, state, pid, address);
        return up || address.isEmpty();
    }

    static boolean answers(String address) {
        if (address.isEmpty()) {
            return false;
        }
        String[] parts = address.split(":");
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(parts[0], Integer.parseInt(parts[1])), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
