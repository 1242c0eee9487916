package io.amends.tickets.tool.domain;

import java.util.List;

/**
 * One thing that is wrong with parameters or with a schema.
 *
 * @param pointer where, as a JSON Pointer
 * @param code of the sentence that says it
 * @param arguments what the sentence names
 */
public record Fault(String pointer, String code, List<Object> arguments) {

    public static Fault at(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, List.of(arguments));
    }
}
