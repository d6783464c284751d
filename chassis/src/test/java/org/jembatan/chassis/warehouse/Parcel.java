package org.jembatan.chassis.warehouse;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.Identifier;

/** Tells of its own packing. */
@Document("parcels")
public class Parcel extends AggregateRoot<Parcel.Event> {

    @Id
    private ParcelId id;

    private int weight;

    public Parcel(ParcelId id) {
        this.id = id;
    }

    public ParcelId id() {
        return id;
    }

    public int weight() {
        return weight;
    }

    public void pack(String shelf, int grams) {
        weight += grams;
        raise(new Event.Packed(id, shelf, grams));
    }

    /** What happens to parcels. */
    public sealed interface Event {

        /** Something was put in. */
        record Packed(ParcelId parcelId, String shelf, int grams) implements Event {}
    }

    /** A parcel's identity. */
    public record ParcelId(String value) implements Identifier {}
}
