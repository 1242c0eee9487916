package io.amends.contract;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

import org.jboss.logmanager.formatters.JsonFormatter;

/** Hears what a service writes to its log, in the form in which it is written. */
public final class LogLines extends Handler {

    private final JsonFormatter json = new JsonFormatter();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
        lines.add(json.format(record));
    }

    public List<String> all() {
        return lines;
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
