package org.jembatan.system;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** 64 kbit/s each way with 300 ms of latency, as the browser itself brings it about, and what came over it. */
final class PoorLine {

    private static final int BYTES_A_SECOND = 64_000 / 8;
    private static final Duration LATENCY = Duration.ofMillis(300);

    private final AtomicLong received = new AtomicLong();

    private PoorLine() {}

    static PoorLine of(Page page) {
        PoorLine line = new PoorLine();
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY.toMillis());
        conditions.addProperty("downloadThroughput", BYTES_A_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_A_SECOND);
        browser.send("Network.emulateNetworkConditions", conditions);
        browser.on(
                "Network.loadingFinished",
                finished -> line.received.addAndGet(
                        finished.get("encodedDataLength").getAsLong()));
        return line;
    }

    /** Bytes of all answers so far, with their headers, compressed as they came. */
    long received() {
        return received.get();
    }
}
