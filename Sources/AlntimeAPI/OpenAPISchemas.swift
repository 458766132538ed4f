extension OpenAPI {
  /// The shapes of bodies, by name; each is one type of ``Wire``.
  static let schemas = """
    {
      "Entry": {
        "type": "object",
        "properties": {
          "id": {"type": "string", "format": "uuid"},
          "number": {
            "type": ["integer", "null"],
            "minimum": 1,
            "description": "By which a person names it; it keeps it for ever."
          },
          "activity": {"type": "string"},
          "case": {"type": ["string", "null"]},
          "start": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
          "end": {
            "type": ["string", "null"],
            "format": "date-time",
            "description": "RFC 3339 with the offset in force."
          },
          "seconds": {"type": "integer", "format": "int64", "minimum": 0},
          "bands": {"$ref": "#/components/schemas/Bands"},
          "note": {"type": ["string", "null"]},
          "source": {"type": "string", "enum": ["timer", "log", "import"]},
          "revision": {"type": "integer", "minimum": 1}
        },
        "required": [
          "id",
          "number",
          "activity",
          "case",
          "start",
          "end",
          "seconds",
          "bands",
          "note",
          "source",
          "revision"
        ],
        "description": "end is null while it runs; seconds and bands are then so far."
      },
      "Bands": {
        "type": "object",
        "description": "Whole seconds by band; a band without any is left out.",
        "additionalProperties": false,
        "properties": {
          "release": {"type": "integer", "format": "int64", "minimum": 0},
          "school": {"type": "integer", "format": "int64", "minimum": 0},
          "before": {"type": "integer", "format": "int64", "minimum": 0},
          "after": {"type": "integer", "format": "int64", "minimum": 0},
          "evening": {"type": "integer", "format": "int64", "minimum": 0},
          "day-off": {"type": "integer", "format": "int64", "minimum": 0},
          "weekend": {"type": "integer", "format": "int64", "minimum": 0},
          "holiday": {"type": "integer", "format": "int64", "minimum": 0},
          "uncovered": {"type": "integer", "format": "int64", "minimum": 0}
        }
      },
      "Health": {
        "type": "object",
        "properties": {"status": {"const": "ok"}, "version": {"type": "string"}},
        "required": ["status", "version"]
      },
      "Status": {
        "type": "object",
        "properties": {
          "running": {"oneOf": [{"$ref": "#/components/schemas/Entry"}, {"type": "null"}]},
          "today": {
            "type": "object",
            "properties": {
              "date": {"type": "string", "format": "date"},
              "seconds": {"type": "integer", "format": "int64", "minimum": 0},
              "bands": {"$ref": "#/components/schemas/Bands"}
            },
            "required": ["date", "seconds", "bands"]
          },
          "deadlines": {
            "type": "array",
            "description": "Open cases whose due date is near or has passed; left out when there are none.",
            "items": {"$ref": "#/components/schemas/Deadline"}
          },
          "suspensions": {
            "type": "array",
            "description": "Sleep of the machine while the running task ran, not decided about; left out when there is none.",
            "items": {"$ref": "#/components/schemas/Suspension"}
          }
        },
        "required": ["running", "today"]
      },
      "Start": {
        "type": "object",
        "properties": {
          "activity": {"type": "string"},
          "case": {"type": ["string", "null"]},
          "at": {
            "type": ["string", "null"],
            "description": "A time as people write it: 14:00, 2pm, 10 min ago, yesterday 16:00, 2026-11-23 09:15, or RFC 3339; in English or Welsh."
          },
          "note": {"type": ["string", "null"]}
        },
        "required": ["activity"]
      },
      "Started": {
        "type": "object",
        "properties": {
          "started": {"$ref": "#/components/schemas/Entry"},
          "ended": {"$ref": "#/components/schemas/Entry"},
          "orLater": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."}
        },
        "required": ["started"]
      },
      "Stop": {
        "type": "object",
        "properties": {
          "at": {
            "type": ["string", "null"],
            "description": "A time as people write it: 14:00, 2pm, 10 min ago, yesterday 16:00, 2026-11-23 09:15, or RFC 3339; in English or Welsh."
          }
        },
        "required": []
      },
      "Stopped": {
        "type": "object",
        "properties": {
          "ended": {"$ref": "#/components/schemas/Entry"},
          "orLater": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."}
        },
        "required": ["ended"]
      },
      "Cancelled": {
        "type": "object",
        "properties": {"cancelled": {"$ref": "#/components/schemas/Entry"}},
        "required": ["cancelled"]
      },
      "Entries": {
        "type": "object",
        "properties": {"entries": {"type": "array", "items": {"$ref": "#/components/schemas/Entry"}}},
        "required": ["entries"]
      },
      "Log": {
        "type": "object",
        "properties": {
          "activity": {"type": "string"},
          "case": {"type": ["string", "null"]},
          "start": {
            "type": "string",
            "description": "A time as people write it: 14:00, 2pm, 10 min ago, yesterday 16:00, 2026-11-23 09:15, or RFC 3339; in English or Welsh."
          },
          "end": {"type": "string", "description": "A time, or a length of time: 90m, 1h30m."},
          "on": {
            "type": ["string", "null"],
            "description": "The day of times without one: today, yesterday, Mon, 2026-11-23."
          },
          "note": {"type": ["string", "null"]},
          "fit": {
            "type": ["string", "null"],
            "enum": ["refuse", "trim", "replace", null],
            "description": "What to do when it does not fit; refuse when missing."
          }
        },
        "required": ["activity", "start", "end"]
      },
      "Logged": {
        "type": "object",
        "properties": {
          "entry": {"$ref": "#/components/schemas/Entry"},
          "isNew": {"type": "boolean"},
          "startOrLater": {
            "type": "string",
            "format": "date-time",
            "description": "RFC 3339 with the offset in force."
          },
          "endOrLater": {
            "type": "string",
            "format": "date-time",
            "description": "RFC 3339 with the offset in force."
          },
          "others": {"type": "array", "items": {"$ref": "#/components/schemas/Change"}}
        },
        "required": ["entry", "isNew", "others"]
      },
      "Summary": {
        "type": "object",
        "properties": {
          "from": {"type": "string", "format": "date"},
          "to": {"type": "string", "format": "date"},
          "days": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "date": {"type": "string", "format": "date"},
                "kind": {"type": "string", "enum": ["school", "inset", "holiday", "weekend", "uncovered"]},
                "seconds": {"type": "integer", "format": "int64", "minimum": 0},
                "bands": {"$ref": "#/components/schemas/Bands"}
              },
              "required": ["date", "kind", "seconds", "bands"]
            }
          },
          "activities": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "activity": {"type": "string"},
                "seconds": {"type": "integer", "format": "int64", "minimum": 0},
                "bands": {"$ref": "#/components/schemas/Bands"}
              },
              "required": ["activity", "seconds", "bands"]
            }
          },
          "seconds": {"type": "integer", "format": "int64", "minimum": 0},
          "bands": {"$ref": "#/components/schemas/Bands"},
          "inSchoolSeconds": {"type": "integer", "format": "int64", "minimum": 0},
          "outOfSchoolSeconds": {"type": "integer", "format": "int64", "minimum": 0},
          "uncoveredSeconds": {"type": "integer", "format": "int64", "minimum": 0},
          "running": {"$ref": "#/components/schemas/Entry"},
          "confirmedWeeks": {
            "type": "array",
            "description": "The confirmed weeks that have a day in the period.",
            "items": {"type": "string"}
          },
          "plannedReleaseSeconds": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "The release time that the calendar plans in the period."
          },
          "passedReleaseSeconds": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "The planned release time that has passed."
          }
        },
        "required": [
          "from",
          "to",
          "days",
          "activities",
          "seconds",
          "bands",
          "inSchoolSeconds",
          "outOfSchoolSeconds",
          "uncoveredSeconds",
          "confirmedWeeks",
          "plannedReleaseSeconds",
          "passedReleaseSeconds"
        ]
      },
      "CalendarVersion": {
        "type": "object",
        "properties": {
          "effective": {"type": "string", "format": "date"},
          "lastCoveredDay": {"type": "string", "format": "date"},
          "zone": {"type": "string"},
          "workingDays": {"type": "array", "items": {"type": "string"}},
          "hours": {"type": "object", "additionalProperties": {"type": "string"}},
          "release": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
          "terms": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {"type": "string"},
                "start": {"type": "string", "format": "date"},
                "end": {"type": "string", "format": "date"},
                "halfTerm": {
                  "type": "object",
                  "properties": {
                    "start": {"type": "string", "format": "date"},
                    "end": {"type": "string", "format": "date"}
                  },
                  "required": ["start", "end"]
                },
                "inset": {"type": "array", "items": {"type": "string", "format": "date"}},
                "closed": {"type": "array", "items": {"type": "string", "format": "date"}},
                "schoolDays": {"type": "integer", "format": "int64", "minimum": 0}
              },
              "required": ["name", "start", "end", "inset", "closed", "schoolDays"]
            }
          }
        },
        "required": ["effective", "lastCoveredDay", "zone", "workingDays", "hours", "release", "terms"]
      },
      "Calendar": {
        "type": "object",
        "properties": {"versions": {"type": "array", "items": {"$ref": "#/components/schemas/CalendarVersion"}}},
        "required": ["versions"]
      },
      "CalendarReplaced": {
        "type": "object",
        "properties": {
          "version": {"$ref": "#/components/schemas/CalendarVersion"},
          "replaced": {"type": "boolean"},
          "releaseWithoutHours": {"type": "array", "items": {"type": "string"}},
          "taughtBankHolidays": {"type": "array", "items": {"type": "string", "format": "date"}}
        },
        "required": ["version", "replaced", "taughtBankHolidays", "releaseWithoutHours"]
      },
      "Imported": {
        "type": "object",
        "properties": {
          "preview": {"type": "boolean"},
          "count": {"type": "integer", "format": "int64", "minimum": 0},
          "alreadyThere": {"type": "integer", "format": "int64", "minimum": 0},
          "seconds": {"type": "integer", "format": "int64", "minimum": 0},
          "bands": {"$ref": "#/components/schemas/Bands"},
          "first": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
          "last": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
          "firstOfTwoLines": {"type": "array", "items": {"type": "integer"}}
        },
        "required": ["preview", "count", "alreadyThere", "seconds", "bands", "firstOfTwoLines"]
      },
      "Record": {
        "type": "object",
        "properties": {
          "from": {"type": "string", "format": "date"},
          "to": {"type": "string", "format": "date"},
          "codelistVersion": {"type": "integer"},
          "weeks": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "week": {"type": "string"},
                "schoolDays": {"type": "integer", "format": "int64", "minimum": 0},
                "uncoveredDays": {"type": "integer", "format": "int64", "minimum": 0},
                "confirmed": {
                  "type": "boolean",
                  "description": "The log of the week, which lies wholly in the period, is said to be complete."
                }
              },
              "required": ["week", "schoolDays", "uncoveredDays", "confirmed"]
            }
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "week": {"type": "string"},
                "activity": {"type": "string"},
                "band": {"type": "string"},
                "caseNumber": {"type": "integer", "minimum": 1},
                "seconds": {"type": "integer", "format": "int64", "minimum": 0}
              },
              "required": ["week", "activity", "band", "seconds"]
            }
          },
          "caseLabels": {"type": "array", "items": {"type": "string"}}
        },
        "required": ["codelistVersion", "weeks", "rows", "caseLabels"]
      },
      \(caseSchemas),
      \(suspensionSchemas),
      "Week": {
        "type": "object",
        "properties": {
          "week": {"type": "string"},
          "from": {"type": "string", "format": "date"},
          "to": {"type": "string", "format": "date"},
          "confirmed": {"type": "boolean"},
          "confirmedAt": {
            "type": ["string", "null"],
            "format": "date-time",
            "description": "RFC 3339 with the offset in force."
          },
          "changed": {
            "type": "boolean",
            "description": "This call confirmed the week, or took the confirmation back."
          },
          "over": {"type": "boolean", "description": "Before its last second has passed a week cannot be confirmed."},
          "gaps": {
            "type": "array",
            "description": "School hours of working days without an entry, of half an hour or more.",
            "items": {
              "type": "object",
              "properties": {
                "start": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
                "end": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
                "seconds": {"type": "integer", "format": "int64", "minimum": 1800}
              },
              "required": ["start", "end", "seconds"]
            }
          },
          "running": {"oneOf": [{"$ref": "#/components/schemas/Entry"}, {"type": "null"}]},
          "overlong": {
            "type": "array",
            "description": "Entries of over ten hours.",
            "items": {"$ref": "#/components/schemas/Entry"}
          },
          "uncoveredDays": {"type": "array", "items": {"type": "string", "format": "date"}}
        },
        "required": [
          "week",
          "from",
          "to",
          "confirmed",
          "confirmedAt",
          "changed",
          "over",
          "gaps",
          "running",
          "overlong",
          "uncoveredDays"
        ]
      },
      "Problem": {
        "type": "object",
        "properties": {
          "type": {"type": "string", "format": "uri"},
          "title": {"type": "string"},
          "status": {"type": "integer"},
          "detail": {"type": "string"},
          "code": {"type": "string"},
          "suggestions": {"type": "array", "items": {"type": "string"}},
          "lines": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {"line": {"type": "integer"}, "detail": {"type": "string"}},
              "required": ["line", "detail"]
            }
          },
          "mark": {
            "type": "object",
            "properties": {
              "text": {"type": "string"},
              "offset": {"type": "integer"},
              "length": {"type": "integer"}
            },
            "required": ["text", "offset", "length"]
          }
        },
        "required": ["type", "title", "status", "detail", "code"]
      },
      "Change": {
        "type": "object",
        "properties": {
          "before": {"$ref": "#/components/schemas/Entry"},
          "after": {"$ref": "#/components/schemas/Entry"}
        },
        "required": [],
        "description": "Without before it is new, without after it is gone."
      },
      "Edit": {
        "type": "object",
        "properties": {
          "activity": {"type": ["string", "null"]},
          "case": {"type": ["string", "null"]},
          "note": {"type": ["string", "null"]},
          "start": {"type": ["string", "null"]},
          "end": {"type": ["string", "null"]},
          "on": {"type": ["string", "null"]},
          "fit": {
            "type": ["string", "null"],
            "enum": ["refuse", "trim", "replace", null],
            "description": "What to do when it does not fit; refuse when missing."
          }
        },
        "required": [],
        "description": "What is missing stays; an empty text takes the case or the note away."
      },
      "Split": {"type": "object", "properties": {"at": {"type": "string"}}, "required": ["at"]},
      "Resume": {
        "type": "object",
        "properties": {"entry": {"type": ["string", "null"]}, "at": {"type": ["string", "null"]}},
        "required": []
      },
      "Corrected": {
        "type": "object",
        "properties": {
          "changes": {"type": "array", "items": {"$ref": "#/components/schemas/Change"}},
          "startOrLater": {
            "type": "string",
            "format": "date-time",
            "description": "RFC 3339 with the offset in force."
          },
          "endOrLater": {
            "type": "string",
            "format": "date-time",
            "description": "RFC 3339 with the offset in force."
          }
        },
        "required": ["changes"]
      },
      "Steps": {
        "type": "object",
        "properties": {"count": {"type": ["integer", "null"], "minimum": 1, "maximum": 1000}},
        "required": []
      },
      "Undone": {
        "type": "object",
        "properties": {
          "steps": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "verb": {"type": "string"},
                "changes": {"type": "array", "items": {"$ref": "#/components/schemas/Change"}}
              },
              "required": ["verb", "changes"]
            }
          }
        },
        "required": ["steps"]
      }
    }
    """
}
