package io.amends.journeys.standin.x;

/** A webhook ready to be sent: these bytes, and this value in the signature header. */
public record SignedWebhook(byte[] body, String signature) {

    public static final String SIGNATURE_HEADER = XSignature.HEADER;

    @Override
    public String toString() {
        return "SignedWebhook[" + body.length + " bytes]";
    }
}
