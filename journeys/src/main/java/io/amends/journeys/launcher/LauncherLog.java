package io.amends.journeys.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the launcher and the parts inside it log goes to a file, so that the screen keeps what is meant for people. */
public final class LauncherLog {

    private LauncherLog() {
    }

    public static void goTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            // It would tell the screen that several parts started to log at once.
            System.setProperty("slf4j.internal.verbosity", "ERROR");
            LogManager.getLogManager().reset();
            var handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            Logger root = Logger.getLogger("");
            root.setLevel(Level.INFO);
            root.addHandler(handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
