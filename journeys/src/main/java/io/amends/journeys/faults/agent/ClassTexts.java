package io.amends.journeys.faults.agent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The texts of a class file (JVMS 4.4): all that the SQL of a class is. */
record ClassTexts(byte[] file) {

    private static final int HEADER = 8;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    byte[] replacing(String old, String replacement) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new DataInputStream(new ByteArrayInputStream(file)); var out = new DataOutputStream(bytes)) {
            out.write(in.readNBytes(HEADER));
            int count = in.readUnsignedShort();
            out.writeShort(count);
            for (int index = 1; index < count; index++) {
                int tag = in.readUnsignedByte();
                out.writeByte(tag);
                copy(tag, in, out, old, replacement);
                // The format gives these two places each.
                index += tag == LONG || tag == DOUBLE ? 1 : 0;
            }
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void copy(int tag, DataInputStream in, DataOutputStream out, String old, String replacement)
            throws IOException {
        if (tag == UTF8) {
            out.writeUTF(in.readUTF().replace(old, replacement));
        } else {
            out.write(in.readNBytes(sizeOf(tag)));
        }
    }

    private static int sizeOf(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IllegalArgumentException("No constant has the tag " + tag);
        };
    }
}
