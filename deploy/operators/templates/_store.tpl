{{/* An object store of backups. */}}
{{- define "operators.store" -}}
destinationPath: {{ .destinationPath }}
{{- with .endpointURL }}
endpointURL: {{ . }}
{{- end }}
s3Credentials:
  accessKeyId:
    name: {{ .secretName }}
    key: access-key-id
  secretAccessKey:
    name: {{ .secretName }}
    key: secret-access-key
wal:
  compression: gzip
data:
  compression: gzip
{{- end }}
