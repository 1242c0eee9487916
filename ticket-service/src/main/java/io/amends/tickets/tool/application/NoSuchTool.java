package io.amends.tickets.tool.application;

/** The catalogue has none of that name, or no more. */
public class NoSuchTool extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public NoSuchTool(String code) {
        super("No such tool");
        this.code = code;
    }

    public String code() {
        return code;
    }
}
