package io.amends.journeys.launcher;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads 10%. */
final class Percentage implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        if (!text.matches("(100|\\d{1,2})%")) {
            throw new TypeConversionException("'" + text + "' is no share as in 10%");
        }
        return Integer.valueOf(text.substring(0, text.length() - 1));
    }
}
